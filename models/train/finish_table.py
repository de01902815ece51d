"""The last touches to a tuned table: what single tokens may weigh, and how evenly the directions are used.

Tuning in batches has habits that a short look at a table shows. Rare tokens are pushed further out than they deserve,
because they alone tell the texts of a batch apart; the pieces of one split word weigh as much as several words; and the
few strongest directions drown the others. Each touch has a number in settings.py that turns it off.
"""

import numpy as np


def finish_table(table, vocabulary, settings):
    """A new table: punctuation out, long rows cut, classes of tokens weighed, directions evened out."""
    table = np.array(table, np.float64)
    letters = [piece.removeprefix("##") for piece in vocabulary]
    table[[len(letter) == 1 and not letter.isalnum() for letter in letters]] = 0

    length = np.linalg.norm(table, axis=1, keepdims=True)
    longest = settings["longest_row"] * np.median(length[length > 0])
    table *= np.minimum(1, longest / np.maximum(length, 1e-12))
    table[[piece.startswith("##") for piece in vocabulary]] *= settings["piece_weight"]
    table[[letter.isdigit() for letter in letters]] *= settings["number_weight"]

    strength, direction = np.linalg.eigh(table.T @ table / len(table))
    scale = np.maximum(strength, strength.max() * 1e-9) ** -settings["evenness"]
    return (table @ (direction * scale) @ direction.T).astype(np.float32)
