"""Every number that the recipe can be given on the command line, with the value that the shipped model was made
with."""

DEFAULTS = {
    "seed": 1,
    "tokens": 32_000,  # of the vocabulary, where one is built; ids must fit 16 bits
    "dimensions": 512,
    "steps": 1000,
    "batch": 2048,  # pairs; each is a wrong answer to all others
    "rate": 0.003,  # step of a direction's coordinates, at its highest
    "weight_rate": 0.01,  # step of a token's log weight, likewise
    "question_rate": 0.01,  # step of what a token weighs in questions, likewise
    "asked_share": 0.67,  # of the run with compound questions in the mean of the two tables
    "compound": 0.15,  # share of batches that are compound questions, where there are any
    "warm_up": 100,  # steps until the rates are at their highest; from there they fall in a straight line
    "temperature": 0.05,  # 0.02..0.1; lower looks harder at the nearest wrong answers
    "damping": 0.5,  # 0..1; n occurrences of a token in a text count n ** (1 - damping) times
    "drop": 0.1,  # share of tokens left out of a text each time it is seen
    "rarity": 1e-4,  # first weight of a token: rarity / (rarity + frequency)
    "longest_row": 1.1,  # of finished rows, in median lengths; a large number cuts none
    "piece_weight": 0.75,  # of pieces inside a word; 1 leaves them
    "number_weight": 1.4,  # of tokens that are digits; 1 leaves them
    "evenness": 0.3,  # 0 leaves the directions' strengths as they are, 0.5 makes them all equal
    "same": 0.9,  # texts b with a cosine over this count as one text, not as right and wrong
}
