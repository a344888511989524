"""Names of colleges, bodies and people are drawn from `names.yaml`, none twice in one article."""

from pathlib import Path
from random import Random
from typing import Any

import yaml

PARTS: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "names.yaml").read_text("utf-8"))


class Names:
    """Draws names for one article and remembers which are taken."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._taken: set[str] = set()

    def organisation(self, form: str) -> str:
        """Return a fresh organisation of a form such as "college", "buyer" or "union"."""
        return self._fresh(
            lambda: self._rng.choice(PARTS[f"{form}_forms"]).format(town=self.town(), other=self.town())
        )

    def organisations(self, form: str, number: int) -> list[str]:
        """Return several fresh organisations of one form."""
        return [self.organisation(form) for _ in range(number)]

    def person(self) -> str:
        """Return a fresh first and last name."""
        return self._fresh(
            lambda: f"{self._rng.choice(PARTS['first_names'])} {self._rng.choice(PARTS['last_names'])}"
        )

    def town(self) -> str:
        """Return a town, which may come again."""
        return f"{self._rng.choice(PARTS['town_starts'])}{self._rng.choice(PARTS['town_ends'])}"

    def one_of(self, part: str) -> Any:
        """Return one entry of a list in names.yaml."""
        return self._rng.choice(PARTS[part])

    def some_of(self, part: str, number: int) -> list[str]:
        """Return several different entries of a list in names.yaml."""
        return self._rng.sample(PARTS[part], number)

    def _fresh(self, draw: Any) -> str:
        while (name := str(draw())) in self._taken:
            pass
        self._taken.add(name)
        return name
