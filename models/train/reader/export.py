"""A finished checkpoint -> a reader's folder: int8 ONNX (dynamic, a scale a column), tokenizer and config.

usage: export.py CHECKPOINT.pt OUT_DIR --tokenizer FOLDER
FOLDER holds tokenizer.json, tokenizer_config.json and special_tokens_map.json (the base's do).
"""
import argparse
import hashlib
import json
import pathlib
import shutil
import warnings

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from network import HEADS, INNER, LAYERS, POSITIONS, VOCABULARY, WIDTH
from weights import load_reader

LABELS = ["sentence_answers", "answer_first", "answer_last", "window_answers"]
CONFIG = {
    "model_type": "bert", "architectures": ["BertForTokenClassification"], "hidden_size": WIDTH,
    "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "intermediate_size": INNER, "vocab_size": VOCABULARY,
    "max_position_embeddings": POSITIONS, "id2label": {str(i): n for i, n in enumerate(LABELS)},
    "label2id": {n: i for i, n in enumerate(LABELS)},
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--tokenizer", type=pathlib.Path, required=True)
    arg = parser.parse_args()
    reader = load_reader(arg.checkpoint).eval()
    (arg.out / "onnx").mkdir(parents=True, exist_ok=True)
    float_file, int8_file = arg.out / "onnx" / "model.float.onnx", arg.out / "onnx" / "model_quantized.onnx"
    inputs = ["input_ids", "attention_mask", "token_type_ids"]
    example = torch.ones(1, 16, dtype=torch.long)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            reader, (example, example, example), str(float_file), input_names=inputs, output_names=["logits"],
            dynamic_axes={n: {0: "batch", 1: "tokens"} for n in [*inputs, "logits"]}, opset_version=17, dynamo=False)
    quantize_dynamic(str(float_file), str(int8_file), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    float_file.unlink()
    (arg.out / "config.json").write_text(json.dumps(CONFIG, indent=1) + "\n")
    for name in ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"):
        shutil.copyfile(arg.tokenizer / name, arg.out / name)
    data = int8_file.read_bytes()
    print(f"{int8_file}: {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()
