"""Candidates become readings: the number is parsed, with its currency, sign and scale, and its unit found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from stages.extract.figures import rules
from stages.extract.figures.hedge_phrases import LAST_WORDS
from stages.extract.figures.non_figures.codes import is_glued_before, link_spans, phone_end
from stages.extract.figures.numbers import (
    HALVINGS,
    LONGEST,
    MULTIPLES,
    PARTS,
    VAGUE,
    VULGAR,
    digits_value,
    fits,
    share,
    words_value,
)
from stages.extract.figures.page import NEXT, Page, Reading
from stages.extract.figures.scan import SIGNS, candidates
from stages.extract.figures.units import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    DOLLARS,
    MONEY_ONLY_SCALES,
    SCALE_M_IS_METRES_BEFORE,
    SCALES,
    TIMES,
)
from stages.extract.figures.words import STOPS

SCALE = re.compile(
    r"[ \n-]{0,2}(million|billion|trillion|thousand|hundred|mln|mn|bn|trn|tn|m|k|b)(?![a-z0-9²³])"
)
GROUPS = re.compile(r"(?:[ ][0-9]{3})+(?![0-9,.]*[0-9])")
AND_PART = re.compile(r"[ -]and[ -](?:a[ -](half|quarter|third)|three[ -](quarter)s)(?![a-z])")
POINT = re.compile(r"[ ]point((?:[ ](?:zero|one|two|three|four|five|six|seven|eight|nine))+)(?![a-z])")
SCORES_OF = re.compile(r"[ ]of[ ](?!at\b|around|about|between|over|under|above|below|more|less)[a-z]")
VAGUE_OF = re.compile(r"[ ]of[ ](thousands|millions|billions)(?![a-z])")
MANGLED_ENDINGS = frozenset({"ps", "3;", "d;", "ds"})  # of PS, #163;, &pound;, Pounds
MANGLED_POUND = re.compile(
    r"(?:^|[^A-Za-z])(PS|&?#163;|&pound;)$|(?:^|[^A-Z])(Pounds )$"
)  # what converters make of it
DOLLAR_BEFORE = re.compile(r"(?:^|[^a-z])(us|au|ca|nz|hk|a|c|s)$")
RANGE_BEFORE = re.compile(r"[0-9](?:%|k|m|bn|mn)?-(?:to-)?$|(?:^|[^a-z])(?:over|under|near|sub)-$")
ABBREVIATED_HEDGE = re.compile(r"(?:^|[ \n(])(?:c|ca|approx)\.?[ ]?$")
LONGEST_HEDGE_WORD = 16
BEFORE_ARTICLE = LAST_WORDS | {
    "to",
    "and",
    "within",
}  # "a year" is read behind a hedge, or as the end of a span
FOLD = "fold"
POINT_START = "percentage"  # "a percentage point" is one
YEAR = "year"  # the form of four digits that can be nothing but a year
YEAR_ALONE = re.compile(
    r"(?:19|20)[0-9]{2}(?:[.,;:)\]\"'](?![0-9])|\n|$|[ ]\("
    r"|[ ](?:and|as|at|but|by|for|from|in|is|it|of|on|or|the|to|was|were|when|which|will|with)[ ])"
)


def readings(page: Page) -> Iterator[Reading]:
    """Yield every reading that has a kind, in reading order; the words around may still refuse it."""
    links = link_spans(page.low)
    link, consumed = 0, 0
    for match in candidates(page.low):
        start, words = match.start(), match["words"]
        if words is not None:
            start = match.start("words")
        if start < consumed:
            continue
        while link < len(links) and links[link][1] <= start:
            link += 1
        if link < len(links) and links[link][0] <= start:
            continue
        if words is not None:
            reading = _from_words(page, start, match.end(), words)
        else:
            phone = phone_end(page.low, start, match.end())
            reading = _from_digits(page, match) if phone == match.end() else None
            consumed = phone
        if reading is None:
            consumed = max(consumed, match.end())
            continue
        if reading.form == YEAR:
            yield reading
            consumed = reading.number_end
            continue
        _look_around(page, reading)
        if rules.read(page, reading):
            yield reading
        consumed = reading.number_end if reading.kind == "count" else max(reading.number_end, reading.end)


def _from_digits(page: Page, match: re.Match[str]) -> Reading | None:
    """Return the reading of digits with sign, currency and scale; None for codes and broken numbers."""
    low, start, end = page.low, match.start(), match.end()
    token = match[0]
    if token[0] in VULGAR:
        return Reading(start, end, share(*VULGAR[token]), None, "part")
    digits = token.lstrip(SIGNS + " -(")
    currency: str | None = None
    if token[0] in SIGNS:
        start, currency = _with_country(low, start, CURRENCY_SIGNS[token[0]])
    elif _is_code_start(page, start, digits):
        return None
    else:
        start, currency = _with_code(page, start)
        if end - start == 4 and currency is None and YEAR_ALONE.match(low, start):
            return Reading(start, end, None, None, YEAR)
    groups = GROUPS.match(low, end) if len(digits) <= 3 and low[end : end + 1] == " " else None
    if groups and (currency or page.text[end] != " " or groups[0] == " 000"):
        digits, end = digits + groups[0].replace(" ", ""), groups.end()
    parsed = digits_value(digits) if len(digits) <= LONGEST else None
    if parsed is None or not fits(parsed[0]):
        return None
    reading = Reading(start, end, *parsed, "digits")
    reading.currency = currency
    is_loss = "(" in token
    if is_loss:  # "£(2.1)m": accounts bracket what is negative
        if low[end : end + 1] != ")":
            return None
        reading.end = reading.number_end = end + 1
    _take_vulgar(low, reading)
    _take_sign(low, reading, currency is not None and ("-" in token or is_loss))
    _take_scale(low, reading)
    return reading if reading.value is not None and fits(reading.value) else None


def _is_code_start(page: Page, start: int, digits: str) -> bool:
    """Say whether the digits continue a code or a word, or start with a nought that no number has."""
    if digits[0] == "0" and len(digits) > 1 and digits[1] != ".":
        return True
    return is_glued_before(page.low, start) and not _may_be_glued(page, start)


def _may_be_glued(page: Page, start: int) -> bool:
    """Say whether digits may stand behind "-", "c." and the like: a range, an age group, a sign."""
    low, before = page.low, page.low[start - 1]
    if before == "-":
        return RANGE_BEFORE.search(low, max(0, start - 9), start) is not None
    if before in ".ca":
        return ABBREVIATED_HEDGE.search(low, max(0, start - 8), start) is not None
    return _with_code(page, start)[1] is not None


def _with_country(low: str, start: int, currency: str) -> tuple[int, str]:
    """Take the country before a dollar sign: US$, A$."""
    if currency == "USD" and start and low[start - 1].isalpha():
        match = DOLLAR_BEFORE.search(low, max(0, start - 3), start)
        if match:
            return match.start(1), DOLLARS[match[1]]
    return start, currency


def _with_code(page: Page, start: int) -> tuple[int, str | None]:
    """Take a currency code before the digits: GBP 5m; and a pound sign that a converter has spelt out."""
    before = page.low[max(0, start - 5) : start].rstrip(" ")
    if before[-3:] in CURRENCY_CODES and not before[-4:-3].isalpha():
        return max(0, start - 5) + len(before) - 3, CURRENCY_CODES[before[-3:]]
    if before[-2:] not in MANGLED_ENDINGS:
        return start, None
    mangled = MANGLED_POUND.search(page.text, max(0, start - 8), start)
    return (mangled.start(mangled.lastindex or 0), "GBP") if mangled else (start, None)


def _take_vulgar(low: str, reading: Reading) -> None:
    """Add a vulgar fraction glued to whole digits: 1½."""
    end = reading.end + (low[reading.end : reading.end + 1] == " ")
    part = VULGAR.get(low[end : end + 1])
    if part and reading.value is not None:
        reading.value += share(*part)
        reading.end = end + 1
    match = AND_PART.match(low, reading.end)
    if match and reading.value is not None:
        reading.value += _and_part(match)
        reading.end = match.end()
    reading.number_end = reading.end


def _and_part(match: re.Match[str]) -> Decimal:
    return share(1, PARTS[match[1]]) if match[1] else share(3, PARTS[match[2]])


def _take_sign(low: str, reading: Reading, is_negative: bool) -> None:
    """Take a minus or plus sign directly before the number, when nothing is glued to the sign."""
    start = reading.start
    before = low[start - 1 : start]
    if before in ("-", "+") and (start == 1 or low[start - 2] in " \n(['\"|:~"):
        reading.start -= 1
        is_negative = is_negative or before == "-"
    elif low.endswith("minus ", 0, reading.start):
        reading.start -= len("minus ")
        is_negative = True
    if is_negative and reading.value is not None:
        reading.value = -reading.value


def _take_scale(low: str, reading: Reading) -> None:
    """Multiply by the scale behind the digits; a lone m may be metres, a lone b needs a currency."""
    match = SCALE.match(low, reading.end)
    while match and reading.value is not None and reading.step is not None:
        word = match[1]
        glued_letter = len(word) == 1
        gap = match.start(1) - reading.end
        if glued_letter and gap and not reading.currency:
            return
        if word in MONEY_ONLY_SCALES and not reading.currency:
            return
        if word == "m" and not reading.currency and _is_metres(low, reading, match.end()):
            return
        reading.value *= SCALES[word]
        reading.step *= SCALES[word]
        reading.scale *= SCALES[word]
        reading.end = reading.number_end = match.end()
        reading.is_scaled = True
        match = (
            SCALE.match(low, reading.end) if not glued_letter and word in ("hundred", "thousand") else None
        )


def _is_metres(low: str, reading: Reading, end: int) -> bool:
    """Say whether a lone m is metres: "5m tall", "the 100m in"."""
    following = NEXT.match(low, end)
    word = following[2] if following else ""
    is_distance = low[max(0, reading.start - 4) : reading.start] == "the " and (not word or word in STOPS)
    return word in SCALE_M_IS_METRES_BEFORE or is_distance


def _from_words(page: Page, start: int, end: int, words: str) -> Reading | None:
    """Return the reading of a number in words."""
    words = words.replace("\n", " ")
    last = words.removeprefix("a ").removeprefix("an ")
    if last in PARTS:
        return Reading(start, end, share(1, PARTS[last]), None, "part")
    if last in TIMES:
        return _article(page, start)
    if last.startswith(POINT_START):
        return Reading(start, start + 1, Decimal(1), Decimal(1), "words")
    if words in MULTIPLES or words in HALVINGS:
        return _multiple(start, end, words)
    return _vague(page, start, end, words) if words in VAGUE else _plain_words(page, start, end, words)


def _multiple(start: int, end: int, words: str) -> Reading:
    if words in HALVINGS:
        return Reading(start, end, Decimal("0.5"), None, "halving")
    return Reading(start, end, Decimal(MULTIPLES[words]), None, "multiple")


def _article(page: Page, start: int) -> Reading | None:
    """Read the article of "a year" as one, where the word before may make it a quantity."""
    before = page.low[max(0, start - LONGEST_HEDGE_WORD) : max(0, start - 1)].rpartition(" ")[2]
    if before not in BEFORE_ARTICLE:
        return None
    end = start + (2 if page.low.startswith("an", start) else 1)
    return Reading(start, end, Decimal(1), None, "article")


def _plain_words(page: Page, start: int, end: int, words: str) -> Reading | None:
    if words.endswith(FOLD):
        return Reading(start, end - len(FOLD), words_value(words.removesuffix(FOLD)), None, "words")
    value = words_value(words)
    if not fits(value):
        return None
    step = Decimal(1)
    for scale in ("trillion", "billion", "million"):
        if words.endswith(scale):
            step = SCALES[scale]
            break
    reading = Reading(start, end, value, step, "words")
    reading.is_scaled, reading.scale = step > 1, step
    match = AND_PART.match(page.low, end)
    point = POINT.match(page.low, end)
    if match:
        reading.value, reading.end = value + _and_part(match), match.end()
    elif point:
        decimals = "".join(str(words_value(word)) for word in point[1].split())
        reading.value, reading.step = value + Decimal(f"0.{decimals}"), Decimal(1).scaleb(-len(decimals))
        reading.end = point.end()
    reading.number_end = reading.end
    _take_scale(page.low, reading)
    return reading


def _vague(page: Page, start: int, end: int, words: str) -> Reading | None:
    """Read "hundreds of" as no value, at least two hundred; "hundreds of thousands" as 200,000 at least."""
    low = Decimal(VAGUE[words])
    match = VAGUE_OF.match(page.low, end)
    if match:
        low, end = low * VAGUE[match[1]] / 2, match.end()
    elif words == "tens" or (words == "scores" and SCORES_OF.match(page.low, end) is None):
        return None
    reading = Reading(start, end, None, None, "vague")
    reading.low, reading.bound = low, "at_least"
    return reading


def _look_around(page: Page, reading: Reading) -> None:
    """Note the word that follows and the words before."""
    reading.look_ahead(page)
    reading.before = page.words_before(reading.start)
