"""BM25 over a small corpus held in memory (k1 1.2, b 0.75), on Porter stems or on ids that are given."""

import re

import numpy as np
import scipy.sparse as sparse

from porter_stem import porter_stem

K1, B = 1.2, 0.75


def stems(text):
    """The Porter stems of the words of `text`."""
    return [porter_stem(word) for word in re.findall(r"[^\W_]+", text.lower())]


class Bm25:
    """Scores of queries against `documents`, both given as lists of terms (stems or any other hashable)."""

    def __init__(self, documents):
        self._columns = {}
        rows, columns = [], []
        for row, terms in enumerate(documents):
            rows += [row] * len(terms)
            columns += [self._columns.setdefault(term, len(self._columns)) for term in terms]
        counts = sparse.csr_matrix(
            (np.ones(len(rows), np.float32), (rows, columns)), shape=(len(documents), len(self._columns))
        )
        lengths = np.asarray(counts.sum(1)).ravel()
        documents_with = np.bincount(counts.indices, minlength=len(self._columns))
        idf = np.log(1 + (len(documents) - documents_with + 0.5) / (documents_with + 0.5)).astype(np.float32)
        norm = np.repeat(K1 * (1 - B + B * lengths / lengths.mean()), np.diff(counts.indptr))
        counts.data = idf[counts.indices] * counts.data * (K1 + 1) / (counts.data + norm)
        self._weights = counts.T.tocsr()

    def scores(self, queries):
        """A row of scores, one a document, for each query; a term that occurs twice counts twice."""
        rows, columns = [], []
        for row, terms in enumerate(queries):
            known = [self._columns[term] for term in terms if term in self._columns]
            rows += [row] * len(known)
            columns += known
        occurs = sparse.csr_matrix(
            (np.ones(len(rows), np.float32), (rows, columns)), shape=(len(queries), self._weights.shape[0])
        )
        return (occurs @ self._weights).toarray()
