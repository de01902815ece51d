"""The token table: one vector a token; a text's vector is the sum of its tokens' vectors, brought to length 1."""

import os

import numpy as np
import scipy.sparse as sparse

from wordpiece import WordPiece, read_vocabulary


def embed(table, texts, damping=0.0, weights=None):
    """Unit vectors of `texts`, given as lists of token ids.

    `damping` is the power to which a token's second and later occurrences are held back: n occurrences count
    n ** (1 - damping) times. `weights` are for questions: a factor a token.
    """
    counts = count_matrix([np.asarray(ids, np.int64) for ids in texts], len(table))
    if damping:
        counts.data **= 1 - damping
    if weights is not None:
        counts.data *= weights[counts.indices]
    vectors = counts @ table
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def count_matrix(texts, tokens):
    """How often each token occurs in each text, as a sparse matrix (texts x tokens)."""
    starts = np.cumsum([0] + [len(ids) for ids in texts])
    flat = np.concatenate(texts) if len(texts) else np.zeros(0, np.int64)
    counts = sparse.csr_matrix((np.ones(len(flat), np.float32), flat, starts), shape=(len(texts), tokens))
    counts.sum_duplicates()
    return counts


def read_model(folder):
    """The table (float32), what each token weighs in a question, the damping and the tokenizer of an exported model."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(os.path.join(folder, "onnx", "model_quantized.onnx")).graph
    arrays = {array.name: numpy_helper.to_array(array) for array in graph.initializer}
    vocabulary = read_vocabulary(os.path.join(folder, "tokenizer.json"))
    table = arrays["table_int8"].astype(np.float32) * arrays["row_scale"]
    # Earlier models had neither damping nor question weights in their graph.
    question_weights = arrays.get("question_weight", np.ones((len(table), 1), np.float32))[:, 0]
    return table, question_weights, -float(arrays.get("damping", 0.0)), WordPiece(vocabulary)
