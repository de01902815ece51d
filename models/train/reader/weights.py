"""Float weights out of an int8 ONNX file: of an earlier reader, or of the base cross-encoder.

An int8 matrix becomes (q - zero point) * scale; the scale is one number or one a column.
The base has no `sent` and `span` heads (they start small and random) and calls `cls` classifier.
"""
import collections
import pathlib

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from network import Reader
from packing import MARK, SEP


def find_file(start):
    """The ONNX file in a reader's folder (onnx/model_quantized.onnx) or the base's (model.onnx)."""
    start = pathlib.Path(start)
    for path in (start, start / "onnx" / "model_quantized.onnx", start / "model.onnx"):
        if path.is_file():
            return path
    raise FileNotFoundError(f"no ONNX file in {start}")


def read_state(path):
    """-> {name of a PyTorch parameter: float tensor}"""
    graph = onnx.load(str(path)).graph
    stored = {i.name: numpy_helper.to_array(i) for i in graph.initializer}

    def dequantised(name):
        q, zero = stored[name + "_quantized"], stored[name + "_zero_point"]
        return (q.astype(np.float32) - zero.astype(np.float32)) * stored[name + "_scale"]

    users = collections.defaultdict(list)
    for node in graph.node:
        for name in node.input:
            users[name].append(node)

    def bias_added_to(node):  # a matrix has no name of its own, the bias added to its product has
        for _ in range(5):
            bias = next((n for n in node.input if n.endswith(".bias") and n in stored), None)
            if bias:
                return bias
            node = users[node.output[0]][0]
        raise ValueError(f"no bias after {node.name}")

    state = {}
    for node in graph.node:  # matrices are stored (in, out), a Linear wants (out, in)
        if node.op_type == "MatMulInteger" and node.input[1].endswith("_quantized"):
            matrix = dequantised(node.input[1].removesuffix("_quantized"))
            state[bias_added_to(node).removesuffix("bias") + "weight"] = matrix.T.copy()
    for name in stored:
        plain = name.removesuffix("_quantized")
        if plain.endswith("embeddings.weight"):
            state[plain] = dequantised(plain) if plain != name else stored[name]
        elif plain == name and name.endswith((".bias", "LayerNorm.weight")):
            state[name] = stored[name]
    return {n.replace("classifier.", "cls."): torch.tensor(np.array(w)) for n, w in state.items()}


def load_reader(start, seed=3):
    """A Reader with the weights of `start`: a folder or file, int8 ONNX or a checkpoint (.pt)."""
    torch.manual_seed(seed)
    reader = Reader()
    if str(start).endswith(".pt"):
        reader.load_state_dict(torch.load(start, weights_only=True)["weights"])
        return reader
    state = read_state(find_file(start))
    missing, extra = reader.load_state_dict(state, strict=False)
    fresh = [n for n in missing if n.startswith(("sent.", "span."))]
    if extra or len(fresh) != len(missing):
        raise ValueError(f"unexpected weights: missing {missing}, extra {extra}")
    if fresh:  # the base: heads from nothing, and the marker begins as a separator
        for head in (reader.sent, reader.span):
            torch.nn.init.normal_(head.weight, std=0.02)
            torch.nn.init.zeros_(head.bias)
        with torch.no_grad():
            words = reader.bert.embeddings.word_embeddings.weight
            words[MARK] = words[SEP] + 0.01 * torch.randn(words.shape[1])
    return reader
