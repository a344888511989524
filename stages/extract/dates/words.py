"""The words that time expressions are made of, as data and as pieces of patterns."""

import calendar

_MONTHS = tuple(calendar.month_name)[1:]
_DAYS = tuple(calendar.day_name)

_SHORT = {name[:3]: number for number, name in enumerate(_MONTHS, 1)} | {"Sept": 9}
FULL_MONTHS = {name: number for number, name in enumerate(_MONTHS, 1)}
MONTHS = FULL_MONTHS | _SHORT
MONTHS |= {name.upper(): number for name, number in MONTHS.items()}
WEEKDAYS = {name: number for number, name in enumerate(_DAYS)}

NUMBERS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        start=1,
    )
} | {"a": 1, "an": 1, "fifteen": 15, "twenty": 20}
VAGUE = ("few", "several", "couple of", "some")

# Pieces of patterns. They bind no name, so that a rule may use one twice.
FULL_MONTH = rf"(?:{'|'.join(_MONTHS)})\b"
_FULL_FORMS = "|".join(name for form in _MONTHS for name in (form, form.upper()))
_SHORT_FORMS = "|".join(
    name for form in sorted(_SHORT, key=len, reverse=True) for name in (form, form.upper())
)
MONTH = rf"(?:(?:{_FULL_FORMS})\b|(?:{_SHORT_FORMS})\b\.?)"
WEEKDAY = rf"(?:{'|'.join(_DAYS)})\b"
DAY_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?:19|20)\d\d(?![\d,.]?\d|\w|[%£])"
GAP = r"[ \u00a0]"
TO = rf"(?:{GAP}?[-–—]{GAP}?|{GAP}(?:to|until|and|through){GAP})"
COUNT = rf"(?:\d{{1,3}}|{'|'.join(NUMBERS)})"


def day_number(word: str) -> int:
    """The number in 1st, 02, 23rd."""
    return int(word.rstrip("stndrh"))


def month_number(word: str) -> int:
    """The month, whole or short, as in Sept. or NOV."""
    return MONTHS[word.rstrip(".")]


def count(word: str) -> int:
    """The number in 12 or twelve."""
    return int(word) if word.isdecimal() else NUMBERS[word.lower()]
