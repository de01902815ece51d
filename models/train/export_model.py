"""A token table as a model folder that transformers.js loads.

The graph does the whole pooling: it counts how often each token occurs in its text, holds repeated tokens back, sums
the rows and brings the sum to length 1. That vector is then given at every place of the sequence. So `pooling: "mean"`
and `pooling: "cls"` both give it, and a padded text in a batch gets the vector it gets alone; `cls` is much faster,
because mean pooling in transformers.js walks over every number of every token in JavaScript.

A question begins with the token [ASK]; its tokens then count as often as was learned for questions. The prefix stands
in `config_sentence_transformers.json`, where Sentence Transformers keeps a model's prompts; that the first place is
enough stands in `1_Pooling/config.json`, where it keeps that.

Rows are stored as 8-bit whole numbers with a scale a row.
"""

import hashlib
import json
import os

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from quantize import quantize_rows
from wordpiece import ASK, CLS, SPECIALS

LONGEST = 512  # tokens, [CLS] included
OPSET, IR_VERSION = 13, 7  # old enough for every onnxruntime that transformers.js ships
POOLING = "1_Pooling/config.json"  # where Sentence Transformers looks for it
CLS_LENGTH = 1e-5  # of a common row: an empty text still has a direction, other texts do not feel it


def export_model(table, question_weights, vocabulary, damping, folder):
    """Writes the model folder: graph, tokenizer, configuration and the hashes of them all."""
    for within in ["onnx", os.path.dirname(POOLING)]:
        os.makedirs(os.path.join(folder, within), exist_ok=True)
    whole, scale = quantize_rows(_scaled(table))
    onnx.save(_graph(whole, scale, question_weights, damping), os.path.join(folder, "onnx", "model_quantized.onnx"))
    _write_json(folder, "config.json", _config(len(vocabulary), table.shape[1]), 1)
    prompts = {"prompts": {"query": SPECIALS[ASK] + " ", "document": ""}}
    _write_json(folder, "config_sentence_transformers.json", prompts, 1)
    _write_json(folder, POOLING, _pooling(table.shape[1]), 1)
    _write_json(folder, "tokenizer.json", _tokenizer(vocabulary), None)
    _write_json(folder, "tokenizer_config.json", _tokenizer_config(), 1)
    _write_json(folder, "special_tokens_map.json", _special_tokens(), 1)
    write_hashes(folder)


def write_hashes(folder):
    """Writes `hashes.json`: the SHA-256 of every file that is loaded."""
    files = [POOLING, "config.json", "config_sentence_transformers.json", "onnx/model_quantized.onnx"]
    files += ["special_tokens_map.json", "tokenizer.json", "tokenizer_config.json"]
    digests = {}
    for name in files:
        with open(os.path.join(folder, name), "rb") as file:
            digests[name] = hashlib.sha256(file.read()).hexdigest()
    _write_json(folder, "hashes.json", {"files": digests}, 1)


def _pooling(width):
    return {"word_embedding_dimension": width, "pooling_mode_cls_token": True, "pooling_mode_mean_tokens": False}


def _scaled(table):
    """The table with a common row of length 1, no special tokens but a faint [CLS]."""
    table = table.astype(np.float32)
    table = table / np.median(np.linalg.norm(table[len(SPECIALS) :], axis=1))
    table[: len(SPECIALS)] = 0
    middle = table.mean(0)
    table[CLS] = CLS_LENGTH * middle / np.linalg.norm(middle)
    return table


def _graph(whole, scale, question_weights, damping):
    graph = _GraphWriter()
    node, constant = graph.node, graph.constant
    axis_1, axis_2 = constant("axis_1", np.array([1], np.int64)), constant("axis_2", np.array([2], np.int64))
    mask = node("Unsqueeze", [node("Cast", ["attention_mask"], to=TensorProto.FLOAT), axis_2])

    # How often the token at each place occurs in its own text: [batch, place, place] x [batch, place, 1].
    same = node("Equal", [node("Unsqueeze", ["input_ids", axis_2]), node("Unsqueeze", ["input_ids", axis_1])])
    count = node("MatMul", [node("Cast", [same], to=TensorProto.FLOAT), mask])
    count = node("Max", [count, constant("least", np.float32(1))])

    # What each place weighs, as one row a text: [batch, 1, place].
    weight = node("Pow", [count, constant("damping", np.float32(-damping))])
    weight = node("Mul", [weight, node("Gather", [constant("row_scale", scale), "input_ids"], axis=0)])
    weight = node("Mul", [weight, _question_factor(graph, question_weights, axis_2)])
    weight = node("Transpose", [node("Mul", [weight, mask])], perm=[0, 2, 1])

    rows = node("Gather", [constant("table_int8", whole), "input_ids"], axis=0)
    total = node("MatMul", [weight, node("Cast", [rows], to=TensorProto.FLOAT)])
    length = node("Max", [node("ReduceL2", [total], axes=[2], keepdims=1), constant("tiny", np.float32(1e-12))])

    dimensions = whole.shape[1]
    places = node(
        "Concat",
        [node("Shape", ["input_ids"]), constant("dimensions", np.array([dimensions], np.int64))],
        axis=0,
    )
    node("Expand", [node("Div", [total, length]), places], output="last_hidden_state")
    return graph.model(dimensions)


def _question_factor(graph, question_weights, axis_2):
    """What each place counts for being in a question, 1 in any other text: [batch, place, 1]."""
    node, constant = graph.node, graph.constant
    is_ask = node("Cast", [node("Equal", ["input_ids", constant("ask", np.int64(ASK))])], to=TensorProto.FLOAT)
    asks = node("ReduceMax", [node("Unsqueeze", [is_ask, axis_2])], axes=[1], keepdims=1)
    column = np.asarray(question_weights, np.float32)[:, None]
    asked = node("Gather", [constant("question_weight", column), "input_ids"], axis=0)
    return node("Where", [node("Cast", [asks], to=TensorProto.BOOL), asked, constant("one", np.float32(1))])


class _GraphWriter:
    """Nodes and constants in the making, with a name for every value."""

    def __init__(self):
        self._nodes, self._constants = [], []

    def constant(self, name, values):
        self._constants.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def node(self, kind, inputs, output=None, **attributes):
        output = output or f"{kind.lower()}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def model(self, dimensions):
        names = ("input_ids", "attention_mask", "token_type_ids")
        graph = helper.make_graph(
            self._nodes,
            "on_record_embed",
            [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "place"]) for name in names],
            [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch", "place", dimensions])],
            self._constants,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="on-record")
        model.ir_version = IR_VERSION
        onnx.checker.check_model(model)
        return model


def _config(tokens, dimensions):
    return {
        # The type only tells transformers.js which inputs to feed; nothing else of BERT is here.
        "model_type": "bert",
        "architectures": ["BertModel"],
        "hidden_size": dimensions,
        "num_hidden_layers": 0,
        "num_attention_heads": 1,
        "intermediate_size": dimensions,
        "vocab_size": tokens,
        "max_position_embeddings": LONGEST,
        "type_vocab_size": 2,
        "pad_token_id": 0,
        "transformers.js_config": {"dtype": "q8"},
    }


def _tokenizer(vocabulary):
    def special(name, kind):
        return {"SpecialToken": {"id": name, "type_id": kind}}

    def sequence(name, kind):
        return {"Sequence": {"id": name, "type_id": kind}}

    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {
                "id": i,
                "content": token,
                "single_word": False,
                "lstrip": False,
                "rstrip": False,
                "normalized": False,
                "special": True,
            }
            for i, token in enumerate(SPECIALS)
        ],
        "normalizer": {
            "type": "BertNormalizer",
            "clean_text": True,
            "handle_chinese_chars": True,
            "strip_accents": True,
            "lowercase": True,
        },
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [special("[CLS]", 0), sequence("A", 0)],
            "pair": [special("[CLS]", 0), sequence("A", 0), sequence("B", 1)],
            "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [CLS], "tokens": ["[CLS]"]}},
        },
        "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": {token: i for i, token in enumerate(vocabulary)},
        },
    }


def _tokenizer_config():
    return {
        "tokenizer_class": "BertTokenizer",
        "do_lower_case": True,
        "strip_accents": True,
        "tokenize_chinese_chars": True,
        "model_max_length": LONGEST,
        "padding_side": "right",
        "truncation_side": "right",
        "clean_up_tokenization_spaces": True,
        **_special_tokens(),
    }


def _special_tokens():
    names = ("pad_token", "unk_token", "cls_token", "sep_token")
    return dict(zip(names, SPECIALS))


def _write_json(folder, name, value, indent):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        separators = (",", ":") if indent is None else None
        json.dump(value, file, ensure_ascii=False, indent=indent, separators=separators)
        file.write("\n")
