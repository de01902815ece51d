"""First vectors: what stands near a token, before any pair is looked at.

Window counts over the training texts, as positive pointwise mutual information (context counts to the power 0.75, as in
Levy, Goldberg and Dagan 2015, "Improving distributional similarity with lessons learned from word embeddings"), brought
to a few hundred dimensions by randomised SVD (Halko, Martinsson and Tropp 2011). The counts are a dense matrix:
4 bytes x tokens squared, 4.1 GB for 32,000 tokens.
"""

import numpy as np
import torch

from wordpiece import SPECIALS

WINDOW = 6  # tokens to either side, after frequent tokens were thinned out
THIN = 1e-4  # tokens more frequent than this are kept with the chance sqrt(THIN / frequency)
LEAST_COUNT = 2  # neighbours seen less often are noise
SMOOTHING = 0.75
ROUNDS, SPARE = 3, 544  # of the randomised SVD; many spare directions make up for few rounds


def first_vectors(pairs, tokens, dimensions, seed=1):
    """Unit vectors (tokens x dimensions) from the texts of `pairs` (see encode_pairs); zero for tokens not seen."""
    counts = neighbour_counts(pairs, tokens, np.random.default_rng(seed))
    return leading_vectors(mutual_information(counts), dimensions, torch.Generator().manual_seed(seed)).numpy()


def neighbour_counts(pairs, tokens, rng):
    """How often two tokens stand within WINDOW of each other, each text b once."""
    _, first = np.unique(pairs["same_b"], return_index=True)
    frequency = np.bincount(pairs["ids_b"], minlength=tokens) / len(pairs["ids_b"])
    keep = np.minimum(1, np.sqrt(THIN / np.maximum(frequency, 1e-12)))
    keep[: len(SPECIALS)] = 0
    counts = torch.zeros(tokens * tokens)
    ids, starts = pairs["ids_b"], pairs["from_b"]
    for part in np.array_split(np.sort(first), max(1, len(first) // 20_000)):
        length = starts[part + 1] - starts[part]
        text = np.repeat(np.arange(len(part)), length)
        within = np.arange(length.sum()) - np.repeat(np.cumsum(length) - length, length)
        place = within + np.repeat(starts[part], length)
        kept = rng.random(len(place)) < keep[ids[place]]
        text, token = torch.from_numpy(text[kept]), torch.from_numpy(ids[place[kept]].astype(np.int64))
        for gap in range(1, WINDOW + 1):
            together = text[gap:] == text[:-gap]
            cell = token[:-gap][together] * tokens + token[gap:][together]
            counts.scatter_add_(0, cell, torch.ones(len(cell)))
    counts = counts.view(tokens, tokens)
    return counts.add_(counts.T.clone())


def mutual_information(counts):
    """`counts` turned in place into positive pointwise mutual information."""
    total = counts.sum(1, dtype=torch.float64)
    context = total**SMOOTHING
    own = torch.log(total.clamp(min=1)).float()
    smoothed = torch.log((context / context.sum()).clamp(min=1e-12)).float()
    for row in range(len(counts)):
        seen = counts[row]
        rare = seen < LEAST_COUNT
        seen.log_().sub_(own[row]).sub_(smoothed).clamp_(min=0)
        seen[rare] = 0
    return counts


def leading_vectors(matrix, dimensions, generator):
    """The leading eigenvectors of a symmetric matrix as rows of length 1 (all directions weigh the same)."""
    basis = torch.randn(len(matrix), dimensions + SPARE, generator=generator)
    for _ in range(ROUNDS):
        basis = torch.linalg.qr(matrix @ basis)[0]
    small = basis.T @ (matrix @ basis)
    values, turned = torch.linalg.eigh((small + small.T) / 2)
    best = values.abs().argsort(descending=True)[:dimensions]
    return torch.nn.functional.normalize(basis @ turned[:, best], dim=1)
