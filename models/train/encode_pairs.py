"""Training pairs as arrays of token ids.

A folder of `*.jsonl` or `*.jsonl.gz` files, one `{"a", "b", "kind"}` a line, becomes one `.npz`:
`ids_a`, `ids_b` (uint16, all texts end to end), `from_a`, `from_b` (where text i starts; one more entry than texts),
`kind` (an index into `kinds`) and `same_b` (equal numbers for equal texts b, so that a batch that holds a text
twice does not count one copy as wrong for the other).
"""

import glob
import gzip
import json
import os
from array import array

import numpy as np

from wordpiece import WordPiece

LONGEST_A, LONGEST_B = 96, 160  # tokens; what is over is cut


def encode_pairs(folder, vocabulary, out):
    """Encodes every pair under `folder` and writes the arrays to `out`."""
    tokenizer = WordPiece(vocabulary)
    ids_a, ids_b = array("H"), array("H")
    from_a, from_b = array("Q", [0]), array("Q", [0])
    kind, same_b, kinds, seen = array("H"), array("I"), {}, {}
    for pair in read_pairs(folder):
        a, b = tokenizer.encode(pair["a"])[:LONGEST_A], tokenizer.encode(pair["b"])[:LONGEST_B]
        if not a or not b:
            continue
        ids_a.extend(a)
        ids_b.extend(b)
        from_a.append(len(ids_a))
        from_b.append(len(ids_b))
        kind.append(kinds.setdefault(pair["kind"], len(kinds)))
        same_b.append(seen.setdefault(hash(tuple(b)), len(seen)))
    np.savez(
        out,
        ids_a=np.frombuffer(ids_a, np.uint16),
        ids_b=np.frombuffer(ids_b, np.uint16),
        from_a=np.frombuffer(from_a, np.uint64).astype(np.int64),
        from_b=np.frombuffer(from_b, np.uint64).astype(np.int64),
        kind=np.frombuffer(kind, np.uint16),
        same_b=np.frombuffer(same_b, np.uint32),
        kinds=np.array(list(kinds)),
    )


def read_pairs(folder):
    """The pairs of every file under `folder`, file names in order."""
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl*"))):
        with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)
