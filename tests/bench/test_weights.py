"""Weights are learned from places, and added to what earlier documents taught."""

import random

from bench.weights import EXAMPLES, learn
from stages.extract.weighing.weights import BIAS, Weights

TOLD, OTHER = "has won", "has rained"


def places(seed: int) -> tuple[list[dict[str, float]], dict[str, list[object]]]:
    """Two hundred places of twenty documents: those with the one word are told, but for one of ten."""
    chance = random.Random(seed)
    features, columns = [], {"told": [], "doc": [], "is_read": []}
    for place in range(200):
        word = TOLD if place % 2 else OTHER
        features.append({word: 1.0, f"noise {chance.randrange(5)}": 1.0})
        columns["told"].append(float((word == TOLD) != (chance.random() < 0.1)))
        columns["doc"].append(f"doc-{place % 20}")
        columns["is_read"].append(False)
    return features, columns


def test_a_word_that_tells_gets_weight() -> None:
    weights = learn("things", *places(1))
    assert weights[TOLD] > 50 > -50 > weights[OTHER]
    assert all(abs(weight) < 40 for name, weight in weights.items() if name.startswith("noise"))


def test_new_documents_and_examples_add_to_earlier_weights() -> None:
    earlier = Weights({BIAS: 0.0, TOLD: 1.0, OTHER: -1.0, "has never been seen again": 2.0})
    features, columns = places(2)
    for _ in range(8):
        features.append({"has of an example": 1.0})
        columns["told"].append(1.0)
        columns["doc"].append(EXAMPLES)
        columns["is_read"].append(True)
    weights = learn("things", features, columns, earlier)
    assert weights["has never been seen again"] > 50
    assert weights[TOLD] > 100
    assert weights["has of an example"] > 0
