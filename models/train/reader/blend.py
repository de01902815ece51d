"""Weights between two readers: (1 - share) x FIRST + share x SECOND. Training for asked parts costs some of what the
first knew about plain questions; a blend keeps most of both.

usage: blend.py FIRST SECOND SHARE OUT.pt      (each a reader's folder or a checkpoint)
"""
import sys

import torch

from weights import load_reader


def main():
    first, second, share, out = sys.argv[1:]
    a, b = load_reader(first).state_dict(), load_reader(second).state_dict()
    blended = {name: torch.lerp(a[name], b[name], float(share)) for name in a}
    torch.save(dict(weights=blended, step=0, spent=0.0, done=True), out)


if __name__ == "__main__":
    main()
