"""The table of hedges: phrase -> bound, and whether it says that the value is close to the number."""

from __future__ import annotations

from typing import NamedTuple

from stages.extract.phrases.words import word_set


class Hedge(NamedTuple):
    """What a phrase does: the bound, and whether the value lies close to the number."""

    bound: str
    is_close: bool = False


EXACT, ABOUT, OVER, UNDER = Hedge("exact"), Hedge("about"), Hedge("over"), Hedge("under")
JUST_OVER, ALMOST = Hedge("over", True), Hedge("under", True)
AT_LEAST, AT_MOST = Hedge("at_least"), Hedge("at_most")

PHRASES: dict[Hedge, tuple[str, ...]] = {
    EXACT: ("just", "only", "exactly", "precisely", "merely", "a mere", "a total of", "a paltry"),
    ABOUT: (
        "around", "about", "roughly", "approximately", "approx", "approx.", "some", "near", "an estimated",
        "estimated",
        "estimated at", "an approximate", "circa", "c", "c.", "ca", "ca.", "~", "close to",
        "in the region of",
        "region of", "in the order of", "on the order of", "of the order of", "more like", "something like",
        "more or less", "somewhere around", "in the vicinity of", "round about", "perhaps", "maybe",
        "broadly", "close on", "not far off", "estimated to be", "an estimated total of", "near-",
        "give or take", "nearer", "closer to", "nearer to", "an average of around", "or about", "or around",
    ),
    OVER: (
        "more than", "more that", "over", "above", "in excess of", "exceeding", "exceeds", "exceeded",
        "upwards of", "upward of",
        "north of", "greater than", "higher than", "larger than", "bigger than", "longer than", "older than",
        "beyond", "topping", "topped", "surpassed", "surpassing", "better than", "well in excess of",
        "excess of",
        "exceed", "past",
    ),
    JUST_OVER: ("just over", "slightly more than", "slightly over", "just above", "a little over",
    "a little more than",
                "a bit more than", "little more than", "marginally over", "slightly above", "just more than",
                "only just over"),
    UNDER: (
        "fewer than", "less than", "under", "below", "lower than", "smaller than", "shorter than",
        "younger than",
        "beneath", "south of", "not quite", "not far short of", "well short of", "some way short of", "sub-",
    ),
    ALMOST: (
        "almost", "nearly", "just under", "just below", "just shy of", "shy of", "just short of",
        "slightly under",
        "slightly below", "slightly less than", "slightly fewer than", "approaching", "a little under",
        "nigh on",
        "virtually", "practically", "verging on", "a little less than", "very nearly", "just less than",
        "just fewer than", "getting on for", "nearing", "pushing", "nudging", "the best part of",
        "a little short of",
        "within a whisker of", "a shade under", "marginally under",
    ),
    AT_LEAST: (
        "at least", "no fewer than", "as young as", "a floor of", "minimum:", "min:", "no less than",
        "not less than", "not fewer than", "a minimum of",
        "minimum of",
        "minimum", "a minimum", "as few as", "as little as", "no earlier than", "no lower than",
        "from at least",
        "at a minimum", "at the very least", "at the least", "min.", "min", "no younger than", "as low as",
        "at or above", "at or over", "equal to or greater than", "greater than or equal to",
    ),
    AT_MOST: (
        "up to", "at most", "as old as", "restricted to", "maximum:", "max:",
        "up-to-", "no more than", "not more than", "a maximum of", "maximum of", "a maximum",
        "maximum",
        "as many as", "as much as", "as high as", "no longer than", "no later than", "not exceeding",
        "not to exceed",
        "at the most", "no greater than", "no higher than", "max.", "max", "capped at", "a cap of",
        "anything up to",
        "up to and including", "as long as", "no older than", "limited to", "upper limit of",
        "an upper limit of", "at or below", "at or under", "equal to or less than", "less than or equal to",
    ),
}  # fmt: skip
HEDGES = {phrase: hedge for hedge, phrases in PHRASES.items() for phrase in phrases}
LAST_WORDS = frozenset(phrase.split()[-1] for phrase in HEDGES)
LONGEST_HEDGE = max(len(phrase.split()) for phrase in HEDGES)
# "just under", "well over", "slightly more than": an intensifier belongs to the hedge behind it.
INTENSIFIERS = word_set(
    """
    just well slightly far only marginally barely significantly substantially considerably rather much even
    still now currently probably already comfortably easily estimated
    """
)
CLOSE_INTENSIFIERS = word_set("just slightly marginally barely only")
