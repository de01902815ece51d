"""From a folder of pairs to a model folder, in one command.

    python3 train_model.py --data DIR --out DIR [--vocab FILE] [--set DIR ...] [--pairs FILE ...]

What is made on the way (vocabulary, token ids, first vectors, table) is kept under --work, and what is there is used
again: give another folder, or empty it, when the data or a setting changes; only the last touches (finish_table.py) are
always made anew.
"""

import argparse
import json
import os
import time

from settings import DEFAULTS


def main():
    options = _options()
    # Before numpy and torch are loaded, because they count their threads then.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = str(options.threads)
    from export_model import export_model
    from recipe import Recipe

    begun = time.time()

    def say(text):
        print(f"{time.time() - begun:6.0f} s  {text}", flush=True)

    recipe = Recipe(options, say)
    vocabulary = recipe.vocabulary()
    pairs = recipe.pairs(vocabulary)
    directions = recipe.first_directions(pairs, len(vocabulary))
    table, question_weights = recipe.tuned(directions, pairs, vocabulary)
    export_model(recipe.finished(table, vocabulary), question_weights, vocabulary, options.damping, options.out)
    say(f"written: {options.out}")
    with open(os.path.join(options.work, "settings.json"), "w", encoding="utf-8") as file:
        json.dump({name: getattr(options, name) for name in DEFAULTS}, file, indent=1)


def _options():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", required=True, help="folder of .jsonl(.gz) files of pairs")
    arguments.add_argument("--out", required=True, help="model folder to write")
    arguments.add_argument("--work", default="train-work", help="folder for what is made on the way")
    arguments.add_argument(
        "--vocab", help="vocabulary to use instead of building one: a text file, or a tokenizer.json"
    )
    arguments.add_argument("--set", action="append", default=[], help="retrieval set to measure on as it goes")
    arguments.add_argument(
        "--pairs", action="append", default=[], help="scored sentence pairs to measure on as it goes"
    )
    arguments.add_argument("--threads", type=int, default=1)
    arguments.add_argument("--every", type=int, default=500, help="steps between two measurements")
    for name, value in DEFAULTS.items():
        arguments.add_argument("--" + name.replace("_", "-"), type=type(value), default=value, help=f"default {value}")
    return arguments.parse_args()


if __name__ == "__main__":
    main()
