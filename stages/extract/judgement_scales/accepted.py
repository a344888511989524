"""Whether a list of words is a scale: by the noun or verb before it, the number claimed, and its own words.

A claim of as many points as there are items; a noun of scales or a verb of judging with words of
grading joined by or; a modal ("can be", "whether"). Left alone: grades that somebody got, things.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from stages.extract.judgement_scales.labels import Label, Listed
from stages.extract.judgement_scales.words import (
    COLOURS,
    JUDGED,
    JUDGED_ONLY,
    NUMBERS,
    PAIRS,
    PAST_OF_ONE,
    STRONG_NOUN,
    SURE,
    WEAK_NOUN,
)
from stages.extract.phrases.sentences import Sentence

_STRONG = re.compile(rf"\b{STRONG_NOUN}\b", re.IGNORECASE)
NOUN = re.compile(rf"\b(?:{STRONG_NOUN}|{WEAK_NOUN})\b", re.IGNORECASE)
VERB = re.compile(
    rf"(?:\b|-){JUDGED}\b(?:\s[\w-]+){{0,3}}\s?[:(]?\s*(?:either\s|as\s|an?\s)*$", re.IGNORECASE
)
_STRICT_VERB = re.compile(
    rf"(?:\b|-){JUDGED_ONLY}\b(?:\s[\w-]+){{0,3}}\s?[:(]?\s*(?:either\s|as\s|an?\s)*$", re.IGNORECASE
)
_SURE = re.compile(SURE, re.IGNORECASE)
_PRESENT = re.compile(
    r"\b(?:is|are|be)\s(?:\w+[\s-])?(?:graded|rated|judged|classed|coded|marked|assessed"
    r"|awarded)\b[^,]{0,25}$",
    re.IGNORECASE,
)
MODAL = re.compile(
    r"\b(?:can|could|may|will|must|should|would|either|whether|answered|choose)\b", re.IGNORECASE
)
_SUCH_AS = re.compile(r"\b(?:such as|including|like|e\.g\.|for|on|in)\s$")
_NOT_A_LABEL = re.compile(
    r"\b(?:is|are|was|were|be|been|will|would|must|should|has|have|had|they|it|we|who|which|that|per"
    r"|cent|one|two|three|four)\b|\d{2}"
)
_TO_NOUN = re.compile(r"^as (?:its |their |the |one of )?(?:\w+ )?")
_LEVELS_AFTER = re.compile(
    r"[’”'\"]? (?:(?:award|accreditation|grading|membership|quality|risk) )?"
    r"(?:levels|grades|gradings|ratings|bands|tiers|categories|stages)\b"
)
"""Behind the labels: "bronze, silver and gold *award levels*"."""
_INTRODUCED = re.compile(r"(?:[:–—(]|\b(?:of|are|is|as))\s*[‘“'\"(]?$")
_NAMES_THEM = re.compile(
    rf"\b(?:(?:{STRONG_NOUN}|{WEAK_NOUN})(?:\s(?!of\b)\w+){{0,2}}(?::|\sare)|(?:options|answers"
    rf"|responses)\swere)\s[‘“'\"]?$",
    re.IGNORECASE,
)
_CHOSEN = re.compile(r"\b(?:cho[os]+e|choosing|chosen|pick(?:ed)?) (?:from|between)\s[‘“'\"]?$")
_RAG = frozenset({"red", "amber", "green"})
_BE = re.compile(r"\b(?:is|are|be|as|being|either)\s[‘“'\"]?$")
_PLURAL = re.compile(r"(?<!s)s$")
_OF_A_SHARE = re.compile(r"\b(?:was|were|been)\s(?:\w+\s)?$")
_SHARE = re.compile(
    r"[’”'\"]?\s(?:in|at|for) (?:(?:about|over|nearly|almost|only|all) )?(?:\d|half|most|all)"
)
"""What stands before and behind grades that a share of providers got: "was good or better in 4 of 9"."""
_LONGEST_LABEL = 45  # code points
_NEAR_NOUN = 75  # code points between a noun of scales and its list


def is_scale(  # noqa: C901, PLR0911, PLR0912 -- a case each
    text: str, sentence: Sentence, start: int, found: Listed, claim: re.Match[str] | None, *, opened: bool
) -> bool:
    """Whether a list names the grades of a scale, by the words before it and its own."""
    before = text[sentence.start : start]
    after = text[found.labels[-1].end : min(sentence.end, found.labels[-1].end + 32)]
    count, all_known = len(found.labels), found.known == len(found.labels)
    if _SUCH_AS.search(before) or found.joint in {"to", "through", "through to"}:
        return False
    if all_known and count > 2 and _is_slashed_or_of_risk(text, found):
        return True
    noun = _last(NOUN, before[-_NEAR_NOUN:])
    claimed = claim is not None and points(claim) == count and claim.start() < start
    quoted = all(label.quoted for label in found.labels)
    is_pair = count == 2 and not (claim is not None and claim["unit"]) and before[-2:] != ": "
    told = opened or quoted or all_known
    if claim is not None and claimed and told and not is_pair and _is_claimed(text, found, claim):
        return quoted or found.known > 0 or _INTRODUCED.search(before) is not None
    if all_known and count > 3 and before.rstrip()[-1:] in {":", "–", "—"}:
        return True
    words = {text[label.start : label.end].lower() for label in found.labels}
    is_chosen = (all_known or quoted) and _CHOSEN.search(before[-25:]) is not None
    is_rag = words >= _RAG and (found.joint in {"or", ""} or before.endswith(("RAG (", "RAG rating (")))
    if is_rag or (is_chosen and count > 2):
        return True
    names_them = count > 2 and _NAMES_THEM.search(before[-60:]) is not None
    if count == 2:
        right_before = claim is not None and sentence.start <= claim.start() and start - claim.end() < 5
        if claimed and quoted and right_before and found.joint == "or":
            return True
        asks = MODAL.search(before) or _PRESENT.search(before)
        is_asked = claimed or noun is not None or asks is not None
        return frozenset(words) in PAIRS and (is_chosen or (found.joint == "or" and is_asked))
    told_after = NOUN.match(_TO_NOUN.sub("", after.lstrip("’”'\" ")))
    near = noun or (told_after[0] if told_after else None)
    is_strong = near is not None and _STRONG.fullmatch(near) is not None
    if found.joint == "or":
        is_sure = quoted or any(_SURE.fullmatch(text, label.start, label.end) for label in found.labels)
        asked = near is not None or VERB.search(before[-60:]) is not None or MODAL.search(before) is not None
        if all_known and _OF_A_SHARE.search(before) and _SHARE.match(after):
            return False
        if all_known and is_sure and count > 2:
            return True
        if all_known:
            is_asked = count > 2 and _BE.search(before) is not None and MODAL.search(before) is not None
            is_told = is_strong or names_them or (is_sure and asked) or is_asked
            return is_told or _STRICT_VERB.search(before[-60:]) is not None
        if quoted and count > 2 and (2 * found.known >= count or (found.known and _BE.search(before))):
            return True
        return near is not None and quoted and bool(MODAL.search(before) or claimed)
    is_before_noun = _LEVELS_AFTER.match(after) is not None and not re.search(PAST_OF_ONE, before)
    if all_known and count > 2 and (names_them or is_before_noun):
        return True
    if not all_known:
        return (
            found.known >= 2
            and found.known >= count - 1
            and noun is not None
            and (names_them or _STRONG.fullmatch(noun) is not None)
            and not re.search(PAST_OF_ONE, before)
        )
    if re.search(PAST_OF_ONE, before) and (claim is None or near is None):
        return False
    return bool(noun and _STRONG.fullmatch(noun)) or _PRESENT.search(before) is not None


def _is_slashed_or_of_risk(text: str, found: Listed) -> bool:
    """Known labels as "pass/merit/distinction", or as "a high, medium or low risk"."""
    last = text[found.labels[-1].start : found.labels[-1].end].lower()
    is_slashed = all(text[a.end : b.start] == "/" for a, b in pairwise(found.labels))
    return is_slashed or (found.joint == "or" and last.endswith((" risk", " confidence", " assurance")))


def _is_claimed(text: str, found: Listed, claim: re.Match[str]) -> bool:
    """Whether a list with as many items as are claimed is one of labels, not of other things."""
    noun = (claim["noun"] or claim["bare_noun"]).lower()
    if found.has_articles:
        return False
    plural = sum(_PLURAL.search(text, label.start, label.end) is not None for label in found.labels)
    if not found.known and 2 * plural > len(found.labels):
        return False  # colleges, councils and employers are kinds of things
    if noun.startswith("stage") and not found.known:
        return False
    if _STRONG.fullmatch(noun) and not re.search(PAST_OF_ONE, text[claim.end() : found.labels[0].start]):
        named = sum(
            text[label.start].isupper() and not (label.known or label.quoted) for label in found.labels
        )
        return named == 0 or (named == 1 and found.known > 1)  # Standard, Silver and Gold
    return found.known >= 1 or all(label.quoted for label in found.labels) or bool(claim["unit"])


def is_line_scale(
    text: str, sentence: Sentence, labels: Sequence[Label], claim: re.Match[str] | None, *, marked: bool
) -> bool:
    """Whether lines under a sentence are a scale's labels: words of grading, or as many as it claims."""
    if len(labels) < 2:
        return False
    known = sum(label.known for label in labels)
    if known >= 2 and known >= len(labels) - 1:
        return len(labels) >= 3 or marked
    if known and marked and len(labels) >= 3 and all(label.quoted for label in labels):
        return True
    noun = (claim["noun"] or claim["bare_noun"] or "") if claim else ""
    return (
        claim is not None
        and sentence.text.endswith(":")
        and points(claim) == len(labels)
        and (_STRONG.fullmatch(noun) is not None)
        and claim.end() > sentence.start
        and all(text[b.start : b.end].count(" ") < 4 for b in labels)
    )


def are_labels(text: str, labels: Sequence[Label]) -> bool:
    """Distinct, short, without a verb; colours are labels only where all are."""
    words = [text[label.start : label.end].lower() for label in labels]
    colours = sum(re.fullmatch(COLOURS, word) is not None for word in words)
    return (
        len(set(words)) == len(words)
        and colours in {0, len(words)}
        and all(len(word) <= _LONGEST_LABEL for word in words)
        and not any(
            _NOT_A_LABEL.search(word) for word, label in zip(words, labels, strict=True) if not label.known
        )
    )


def points(claim: re.Match[str]) -> int:
    """How many points a claim states."""
    told = (claim["number"] or claim["bare"]).lower()
    return int(told) if told.isdigit() else NUMBERS[told]


def _last(pattern: re.Pattern[str], words: str) -> str | None:
    found = pattern.findall(words)
    return found[-1] if found else None
