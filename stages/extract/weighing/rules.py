"""What a table's own rules say of a place, as features of its weight: that one read it, and which."""

from collections.abc import Iterable

_WEIGHED = "weighed"


def of_rules(rules: Iterable[str]) -> tuple[str, ...]:
    """The features of a place that rules have read, by their names; none where only the weights read it."""
    told = sorted({f"rule {rule}" for rule in rules if not rule.startswith(_WEIGHED)})
    return ("by a rule", *told) if told else ()
