"""A word of grading with what stands around it, and whether it grades at all.

Left out: grades left behind ("lost its ‘outstanding’"), held out as alternatives ("good or
outstanding"), denied or wished for, and words that grade only beside talk of inspection.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.inspection_judgements import forms
from stages.extract.inspection_judgements.grades import (
    GRADE_NOUNS,
    LABELS,
    MARK,
    NUMBERED,
    SUPERLATIVE,
    UNSURE,
    WORDS,
)
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import places

_BACK, _ON = 170, 110  # code points of a sentence that are looked at before and after a grade
_OR, _OR_REACH = (" or", "/", " OR", ",or"), 12
_GRADE_STEMS = ("grade", "rated", "GRADE", "RATED", "Grade", "Rated")
_MARK = re.compile(MARK)
_EXAM = re.compile(r"\b(?:GCSEs?|A-levels?|BTECs?|exams?|(?:in|of) (?:English|maths)|IGCSE)\b")
_IN_WORDS = re.compile(rf"\b(?:{WORDS}): (?:[Cc]ontributory )?$", re.IGNORECASE)
"""A grade in words, which its number only tells again: "Satisfactory: Grade 3"."""
_YEAR = re.compile(rf"(?: (?:{GRADE_NOUNS}))?(?: again)?,? (?:back )?in (?:[A-Z][a-z]+ )?(\d{{4}})\b")
_AN_AWARD = re.compile(r"[’”'\"]?\s(?:award|rating|status)\b")
_MEDALS = frozenset({"gold", "silver", "bronze"})
_GOT_IT = re.compile(
    r"\b(?:rated|awarded|receiv(?:ed?|es|ing)|given|retain(?:ed|s)|achiev(?:ed|es)|from|to)"
    r"(?: (?:an?|the|its|overall|TEF)){0,2} $"
)
"""Before a medal that is a rating, where the text speaks of those that the TEF gives."""
_SUPERLATIVE = re.compile(SUPERLATIVE, re.IGNORECASE)
_WHOSE_SCALE = re.compile(r" (?:that|it|the|an|ofsted|inspectors) .*$")
_INSPECTED = re.compile(r"\b(?:Ofsted|[Ii]nspect\w*|[Ww]atchdog)\b")
_UNDONE = re.compile(r"\b(?:provisional(?! to )|overturn\w*|revers\w*|quash\w*|draft)\b[^.;:,]{0,25}$")
"""Before a grade that does not stand."""
_TEF = re.compile(r"\b(?:TEF|Teaching Excellence)\b")


@dataclass(frozen=True, slots=True)
class Graded:
    """A word of grading in a sentence; `before` and `after` are what stands around it."""

    start: int
    end: int
    words: str
    quoted: bool
    before: str
    after: str


def _grades(text: str, sentence: Sentence) -> Iterator[re.Match[str]]:
    """What `forms.GRADE` finds in the sentence, tried only where a word of grading stands."""
    found, end = places(forms.CUE, text), 0
    for at in found[bisect_left(found, sentence.start) : bisect_left(found, sentence.end)]:
        start = at - sentence.start
        start -= start > end and _MARK.match(sentence.text, start - 1) is not None
        if start >= end and (match := forms.GRADE.match(sentence.text, start)) is not None:
            yield match
            end = match.end()


def graded_in(text: str, sentence: Sentence) -> Iterator[Graded]:
    """The words of grading of one sentence, in reading order."""
    words = sentence.text
    found = [(m.start("grade"), m.end("grade"), m) for m in _grades(text, sentence)]
    taken = [(a, b) for a, b, _ in found]
    found += [
        (m.start("grade"), m.end("grade"), m)
        for m in (forms.BARE.finditer(words) if has_any(words, _GRADE_STEMS) else ())
        if re.search(r"\b(?:re)?(?:grade|rated)", words[: m.start()])
    ]
    given = forms.BARE_GIVEN.finditer(words) if _INSPECTED.search(words) else ()
    found += [(m.start("grade"), m.end("grade"), m) for m in given]
    found = [one for one in found if one[:2] in taken or not any(a <= one[0] < b for a, b in taken)]
    for start, end, match in sorted(found, key=lambda one: one[0]):
        opens = start - 1 if start and _MARK.match(words[start - 1]) else start
        closes = end + 1 if _MARK.match(words[end : end + 1]) and words[end : end + 3] != "’s " else end
        if opens < start and closes == end and _closes_later(words, end):
            continue  # the first word of a longer quotation
        yield Graded(
            opens, closes, match["grade"], opens < start and closes > end,
            words[max(0, opens - _BACK) : opens], words[closes : closes + _ON],
        )  # fmt: skip


def _closes_later(words: str, end: int) -> bool:
    return re.match(r"[\w\s]{0,40}[’”]", words[end : end + 45]) is not None and not re.match(
        r"\s(?:progress|standard|rating|grade)[’”'\"]", words[end:]
    )


def is_left_out(graded: Graded, *, is_tef: bool) -> bool:
    """Grades that are left behind, held out as alternatives, or in words that grade nothing."""
    words = graded.words.lower()
    if words in _MEDALS and not _TEF.search(graded.before + graded.after):
        is_rating = _AN_AWARD.match(graded.after) or _GOT_IT.search(graded.before)
        if not is_tef or not is_rating:
            return True
    if words in {"met", "not met", "effective", "ineffective"} and not re.search(
        r"[Ss]afeguarding", graded.before + graded.after
    ):
        return True
    if words.startswith("grade") and (
        _EXAM.search(graded.before[-40:] + graded.after[:25]) or _IN_WORDS.search(graded.before)
    ):
        return True
    if words in {"significant", "reasonable", "insufficient", "limited"} and not graded.quoted:
        return True
    if _SUPERLATIVE.fullmatch(words) and not _INSPECTED.search(graded.before + graded.after):
        return True
    return (
        forms.OTHERS.match(graded.after) is not None
        or forms.GOES_ON.match(graded.after) is not None
        or (has_any(graded.before[-_OR_REACH:], _OR) and forms.OTHER_BEFORE.search(graded.before) is not None)
        or forms.SOURCE.search(graded.before) is not None
        or _UNDONE.search(graded.before) is not None
    )


def is_denied(words: str, verb: int, graded: Graded) -> bool:
    """Whether a verb is denied or only wished for, or its providers are any that there are."""
    before = words[max(0, verb - 70) : verb]
    return (
        forms.DENIED.search(before) is not None
        or _SOME.search(before) is not None
        or (words[verb : verb + 4].lower() == "with" and forms.CONDITION.match(graded.after) is not None)
        or (
            not words.startswith(("has ", "have ", "had "), verb)
            and forms.IN_GENERAL.search(before) is not None
            and forms.ONE_OF_THEM.search(before) is None
        )
        or (_AFTER_ANY.match(words) is not None and _WILL.search(graded.after) is not None)
        or forms.NEVER.search(words[verb : graded.start]) is not None
        or forms.SEVERAL.search(words[verb : graded.start]) is not None
    )


_SOME = re.compile(r"\b(?:some|many|most|several|others)(?: (?:areas|aspects|were|are))* $")
_AFTER_ANY = re.compile(r"\W*(?:\d+\. )?(?:After|Following|On|Upon) an? \w+ of\b")
_WILL = re.compile(r"^[^.]{0,30}\b(?:will|can|may|must|should)\b")
"""What a handbook says of every provider: "After a judgement of good, an inspector will call"."""

_PROGRESS_IN = re.compile(
    r"\s(?:in|on|for|across|with|against|towards?)\s(?:[a-z’ -]*\b(?:themes?|areas?|safeguarding|requirements"
    r"|all|every|each|leadership|training|one|two|three)\b|its? |meeting |ensuring )",
    re.IGNORECASE,
)


_REPORTED = re.compile(
    r"\breport|^(?:They|It|Inspectors)\b[^.]{0,20}\b(?:said|found|noted|concluded|judged|ruled)\b"
)
_AREAS = re.compile(
    r"\b(?:leadership|management|apprenticeships|provision|teaching|safeguarding|outcomes"
    r"|programmes)\b[^.;:]* (?:was|were) (?:all|both|each) $"
)
_DESCRIBED = re.compile(r"\b(?:describ|dub|prais|applaud|hail)\w* [^.;:]{0,60}$")
_SHOWN = re.compile(
    r"\b(?:show(?:s|n|ed|ing)?|demonstrat\w+|represents?|reflects?|marks?) (?:the |our |its )?$"
)
_A_GRADE = re.compile(r"\ban? $")
_AFTER_IT = re.compile(r"\b(?:[Ff]ollowing|[Aa]fter) (?:an? |its |the )?(?:[a-z]+ ){0,2}$")
_OFSTED_NOUN = re.compile(rf" Ofsted (?:{GRADE_NOUNS})\b")
_PLAIN_WORD = re.compile(
    r"\s(?!(?:by|from|in|on|for|at|after|this|last|and|but|with|when|following|overall|across|again)\b)\w"
)


def is_sure(form: str, sentence: Sentence, graded: Graded) -> bool:  # noqa: PLR0911
    """Whether the form grades at all: weak verbs and weak words need speech marks or talk of inspection."""
    words = graded.words.lower()
    told = forms.is_of_inspection(sentence.text)
    if words.endswith(" progress") and not graded.quoted and _SHOWN.search(graded.before):
        return False  # "it shows significant progress since the last visit"
    if words.endswith(" progress") and not words.startswith("insufficient") and not graded.quoted:
        return told or _PROGRESS_IN.match(graded.after) is not None
    if form == "object":
        return graded.quoted or words.startswith("grade")
    if words in UNSURE and _DESCRIBED.search(graded.before):
        return False  # words of praise
    if form == "given":
        return words not in UNSURE or graded.quoted or (told and words != "met")
    if words.startswith("grade") or words in NUMBERED:
        return True
    if form == "copula":
        if graded.quoted:
            if words in {"strong", "excellent", "exceptional"} and not told:
                return False  # "recruitment has been ‘strong’"
            as_one = re.search(r"(?<!came out )(?<!emerged )\b(?:as|be)\s(?:an? )?$", graded.before)
            return as_one is None or told
        areas = (told or _REPORTED.search(sentence.text)) and _AREAS.search(graded.before)
        return words not in UNSURE and bool(areas or (told and _is_named_right_before(graded)))
    if form == "held":
        return _is_held(graded, words, told=told)
    return graded.quoted or words not in UNSURE or told


def _is_held(graded: Graded, words: str, *, told: bool) -> bool:
    """Whether what somebody got is a grade: in marks, before its noun, or "a good" by itself."""
    if graded.quoted:
        return told or words not in UNSURE
    if not told or (_AFTER_IT.search(graded.before) and not _OFSTED_NOUN.match(graded.after)):
        return False
    if _A_GRADE.search(graded.before) and not _PLAIN_WORD.match(graded.after):
        return True
    noun = re.match(rf"\s(?:[\w’'-]+\s){{0,3}}?(?:{GRADE_NOUNS})\b", graded.after)
    if words in UNSURE:
        return noun is not None or words in {"gold", "silver", "bronze"}
    return noun is not None or words not in {"good", "outstanding"} or " grade" in graded.before


def _is_named_right_before(graded: Graded) -> bool:
    """The college is good, X was outstanding: a provider as the subject, not its teaching."""
    return (
        re.search(
            r"(?:^|\bthat |[.,] |\b(?:said|wrote|found|concluded) )(?:[Tt]he (?:college|school|provider"
            r"|nursery|academy)|(?:[A-Z][\w’&-]+ ?(?:of |for |and )?){1,6})\s(?:is|was|remains|remained"
            r"|became|continues to be)(?: (?:now|still|overall|an?|Ofsted))* $",
            graded.before,
        )
        is not None
    )


def canonical(grade: str) -> str:
    """The grade as its scale writes it: "requiring improvement", "grade 3" and "three" are one judgement."""
    words = " ".join(grade.lower().split())
    if _SUPERLATIVE.fullmatch(words):
        return _WHOSE_SCALE.sub("", words)
    bare = re.sub(r"^grades?(?: of)?", "", words).strip(" -").removesuffix("s")
    number = NUMBERED.get(bare)
    if number is not None:
        return LABELS[number]
    if words in {"significant", "reasonable", "insufficient"}:
        return f"{words} progress"
    if words.endswith("special measures"):
        return "special measures"
    return re.sub(r"^(?:requiring|required|require)\b", "requires", words)


def year_after(graded: Graded) -> str:
    """The year right after a grade: the same grade of another year is another judgement."""
    found = _YEAR.match(graded.after)
    return found[1] if found else ""
