"""The learned weights of one table's words, and the chance that they add up to."""

import csv
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

BIAS = "(always)"
"""The feature that every place has: the weight of knowing nothing yet."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Weight by feature, in natural logarithms of the odds."""

    by_feature: dict[str, float]

    def chance(self, features: Iterable[str]) -> float:
        """How likely, from 0 to 1, a place with these features tells a row."""
        return 1 / (1 + math.exp(-self.total(features)))

    def total(self, features: Iterable[str]) -> float:
        """The weights of the features added up, and that of knowing nothing: the logarithm of the odds."""
        return self.by_feature.get(BIAS, 0.0) + self.added(features)

    def added(self, features: Iterable[str]) -> float:
        """The weights of some features alone, to be added to a total."""
        weights = self.by_feature
        return sum([weights[feature] for feature in features if feature in weights])


def odds_of(chance: float) -> float:
    """The logarithm of the odds of a chance, for totals to be compared with."""
    return math.log(chance / (1 - chance))


@cache
def weights_of(package: str, name: str = "weights.csv") -> Weights:
    """The weights that lie beside a table's modules; columns `feature` and `weight`, in hundredths."""
    text = files(package).joinpath(name).read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return Weights({row["feature"]: int(row["weight"]) / 100 for row in rows})
