"""Rows of a table as eight-bit whole numbers with one scale a row."""

import numpy as np


def quantize_rows(table):
    """`(whole, scale)`, int8 and float32, with `table` close to `whole * scale`."""
    largest = np.abs(table).max(1, keepdims=True)
    scale = (np.where(largest > 0, largest, 1e-6) / 127).astype(np.float32)
    return np.clip(np.round(table / scale), -127, 127).astype(np.int8), scale
