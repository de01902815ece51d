"""What training minimises, summed over the windows of a batch.

- each sentence: binary cross entropy of its score (mean of channel 0 over its tokens), right ones twice as heavy,
  what somebody else answers half as much again
- the window's sentences against each other and against "none" (a score of 0): softmax cross entropy
- 0.3 x binary cross entropy of the window (channel 3 at [CLS], over 4)
- 0.3 x cross entropy of the first and last answering token, where they are marked
"""
import torch
import torch.nn.functional as F

from packing import pack

LONGEST_TRAINED = 272


def prepare(ids, window):
    """-> (token ids, type ids, [(first, last + 1, label, heavy)], (first, last answering token) or None)"""
    packed = pack(ids, window.question, window.title, window.sentences, LONGEST_TRAINED)
    heavy = window.heavy or [False] * len(window.labels)
    parts = [(s[0], s[1], l, h) for s, l, h in zip(packed.spans, window.labels, heavy) if s and s[1] > s[0] and l is not None]
    span = None
    for place, sentence, label in zip(packed.spans, window.sentences, window.labels):
        if span is None and window.span and label == 1 and place and window.span in sentence:
            first = place[0] + len(ids(sentence[:sentence.index(window.span)]))
            last = first + len(ids(window.span)) - 1
            if first <= last < place[1]:
                span = (first, last)
    return packed.ids, packed.types, parts, span


def batch_tensors(items):
    longest = max(len(item[0]) for item in items)
    ids = torch.zeros(len(items), longest, dtype=torch.long)
    types, mask = ids.clone(), ids.clone()
    for row, (tokens, kinds, *_) in enumerate(items):
        ids[row, :len(tokens)] = torch.tensor(tokens)
        types[row, :len(tokens)] = torch.tensor(kinds)
        mask[row, :len(tokens)] = 1
    return ids, mask, types


def sentence_scores(logits, parts):
    return torch.stack([logits[first:end, 0].mean() for first, end, *_ in parts])


def batch_loss(logits, items):
    total, words, marked = logits.sum() * 0, 0.0, 0
    for row, (tokens, _, parts, span) in enumerate(items):
        if not parts:
            continue
        z = sentence_scores(logits[row], parts)
        label = torch.tensor([float(l) for *_, l, _ in parts])
        weight = 1 + label + 0.5 * torch.tensor([float(h) for *_, h in parts])
        some = bool((label > 0.5).any())
        each = F.binary_cross_entropy_with_logits(z, label, reduction="none") * weight
        right = torch.cat([torch.tensor([float(not some)]), label])
        among = -(right / right.sum() * F.log_softmax(torch.cat([torch.zeros(1), z]), 0)).sum()
        whole = F.binary_cross_entropy_with_logits(logits[row, 0, 3] / 4, torch.tensor(float(some)))
        total = total + each.mean() + among + 0.3 * whole
        if span:
            outside = torch.full(logits.shape[1:2], -1e4)
            outside[parts[0][0]:len(tokens) - 1] = 0
            first, last = (F.log_softmax(logits[row, :, c] + outside, 0)[at] for c, at in ((1, span[0]), (2, span[1])))
            words, marked = words - (first + last) / 2, marked + 1
    return total / len(items) + (0.3 * words / marked if marked else 0)
