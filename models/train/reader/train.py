"""Train the reader on windows; writes a checkpoint every few minutes and goes on from it when started again.

usage: train.py WINDOWS.pkl CHECKPOINT.pt --start FOLDER [--minutes 40] [--rate 3e-4] [--batch 8] [--freeze 0]
[--threads 2] START: the folder of an earlier reader, or of the base cross-encoder, or a finished checkpoint.
"""
import argparse
import os
import pathlib
import pickle
import random
import time

import torch

from loss import batch_loss, batch_tensors, prepare
from packing import load_tokenizer
from weights import load_reader

WARM, SAVE_EVERY = 20, 180  # steps of warming up, seconds


def batches(items, size, rnd):
    """Batches of like lengths, in random order."""
    items, steps = list(items), []
    rnd.shuffle(items)
    for k in range(0, len(items), size * 20):
        some = sorted(items[k:k + size * 20], key=lambda item: len(item[0]))
        some = [some[j:j + size] for j in range(0, len(some), size)]
        rnd.shuffle(some)
        steps += some
    return steps


def freeze(reader, layers):
    """Keeps the embeddings and the lowest layers as they are: a quarter less to compute."""
    if layers:
        for part in (reader.bert.embeddings, *reader.bert.encoder["layer"][:layers]):
            part.requires_grad_(False)
    return [p for p in reader.parameters() if p.requires_grad]


def save(path, **state):
    torch.save(state, f"{path}.part")
    os.replace(f"{path}.part", path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("windows")
    parser.add_argument("out")
    parser.add_argument("--start", required=True)
    parser.add_argument("--tokenizer", help="folder with tokenizer.json, if START has none")
    parser.add_argument("--minutes", type=float, default=40)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--batch", type=int, default=8, help="windows a step")
    parser.add_argument("--freeze", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    arg = parser.parse_args()
    torch.set_num_threads(arg.threads)
    ids = load_tokenizer(arg.tokenizer or arg.start)
    items = [prepare(ids, w) for w in pickle.load(open(arg.windows, "rb"))]
    steps = batches(items, arg.batch, random.Random(3))
    reader = load_reader(arg.start).train()
    learned = freeze(reader, arg.freeze)
    groups = [dict(params=[p for p in learned if p.ndim > 1], weight_decay=0.01),
              dict(params=[p for p in learned if p.ndim <= 1], weight_decay=0.0)]
    optimiser = torch.optim.AdamW(groups, lr=arg.rate)
    first, spent = 0, 0.0
    if pathlib.Path(arg.out).exists():
        state = torch.load(arg.out, weights_only=True)
        if state["done"]:
            return print(f"{arg.out} is finished: {state['step']} steps")
        reader.load_state_dict(state["weights"])
        optimiser.load_state_dict(state["optimiser"])
        first, spent = state["step"], state["spent"]
    print(f"{len(items)} windows, {len(steps)} steps, starting at {first}", flush=True)
    torch.manual_seed(first)
    begun, saved, seen, step = time.time(), time.time(), [], first
    for step in range(first, len(steps)):
        now = spent + time.time() - begun
        progress = max(step / len(steps), now / (arg.minutes * 60))
        if progress >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = arg.rate * max(min(1, step / WARM) * (1 - progress), 0.02)
        value = batch_loss(reader(*batch_tensors(steps[step])), steps[step])
        optimiser.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        optimiser.step()
        seen.append(value.item())
        if step % 20 == 0:
            print(f"step {step}, loss {sum(seen[-20:]) / len(seen[-20:]):.3f}, {now:.0f} s", flush=True)
        if time.time() - saved > SAVE_EVERY:
            save(arg.out, weights=reader.state_dict(), optimiser=optimiser.state_dict(), step=step + 1,
                 spent=spent + time.time() - begun, done=False)
            saved = time.time()
    save(arg.out, weights=reader.state_dict(), step=step, spent=spent + time.time() - begun, done=True)
    print(f"finished: {step} steps, {(spent + time.time() - begun) / 60:.1f} minutes")


if __name__ == "__main__":
    main()
