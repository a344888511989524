"""A commitment in running text: who, a word of promise or of will, and a deed.

"X will publish", "X plans to merge", "X has pledged to train", "its plan to open", "a fund will be set up",
"£20m will go to". Left alone: headlines, conditions, questions, forecasts, and what befalls people.
"""

import re
from collections.abc import Iterator

from stages.extract.commitments.forms import ANNOUNCED, CUE, DOING, NOUN, PROMISE, WILL
from stages.extract.commitments.guidance import is_general, is_minutes, is_once
from stages.extract.commitments.kinds import ACTORS, kind_in
from stages.extract.commitments.nominal import AGREED, noun
from stages.extract.commitments.promised import DOCUMENT, announced, doing, promised
from stages.extract.commitments.scene import (
    LAWS,
    Found,
    Pledge,
    agent,
    decider,
    name_of,
    named_before,
    owner_at,
    owner_of,
    party_of,
    teller,
)
from stages.extract.commitments.stated import SENTENCE_END
from stages.extract.commitments.willed import willed
from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import places
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations.parts import parts_of

_LONGEST_HEADLINE = 110
_TAIL = re.compile(
    r"[\s,;–—]+(?:(?:and|but|while|with|which(?: will| would)?|when|as|since|because|so that"
    r"|after(?: which)?)\s*)?(?:(?:is|are|has|have|also|now)\s+)*$"
)
_LONGEST_TAIL = 60  # code points
_TO = 60  # code points behind "is" in which "to" makes it a will: "is, she said, set to"
_AUXILIARY = re.compile(r"(?:(?:has|have|had|is|are|also|now|today) )*$")
_ITS = re.compile(r"\W*(?:its|their)\b", re.IGNORECASE)
_NAME = 80  # code points of a name
_APART = 12
"""Code points between the verbs of two promises of one sentence."""
_WHOLE = frozenset({"weighed/1", "noun_promise/3"})
_BREAK = re.compile(r";\s|,\sbut\s")
_AGAINST = re.compile(r";\s|(?:,|\s[–—])\s(?:while|whereas|although|though|but)\s")
"""Between a promise and what its sentence sets against it, or adds."""
_THAT = re.compile(
    r"(?:pledg|promis|vow|guarante|agree|commit|announc)\w* (?:[\w ]{1,20} )?that\s[“‘\"]?(?:no\s)?$"
)
_REMAINS = re.compile(r"\band (?:also )?remains? (?:\w+ly )?$")
"""A second promise of the same body that adds what it goes on doing: one row."""
_STATE_MONEY = re.compile(
    r"£[\d.,]+ ?\w*(?: of)?(?: new| extra)? government (?:cash|funding|investment|money|grant)"
)
_SETS_OUT = re.compile(
    r"\b(?:set(?:ting)? out|publish(?:ing)?|outlin(?:e|ing)|unveil(?:ing)?|announc(?:e|ing)|present(?:ing)?"
    r"|bring(?:ing)? forward|finalis(?:e|ing))\W+$"
)
_FOLLOWING = re.compile(r"\bthe following [a-z]+ to [a-z]+ ")  # a deed told whole, before a list
_PASSIVE = re.compile(r"[^.;]{0,60}?\bbe (?:\w+ly |also |now )*(?!\w+ing\b)\w+(?:ed|en|wn|t|de|ld)\b")
_LISTED = frozenset({"promise/3"})
_TO_AGAIN = re.compile(r"\bto [^.]*?[,;](?: and)? to ")
"""It pledges to cut one thing, and to build another: each is a promise."""
_OF_ACTIONS = re.compile(
    r"\W*(?:The|These|Those) (?:\w+ )?(?:actions?|steps|measures|things|ways)(?: that| which)? (?:the |[A-Z])"
)
"""The steps the agency will take: what a page tells of, and promises nothing."""
_BULLET = re.compile(r"[•–·*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ")
_BY_FORMS = {
    "W": "wi sh ll wo wa we lo du sc ex ho me is ar am re se in ai pl pr",
    "P": "ai pl pr de vo co un ag gu op re ru ch",
    "N": "in ai ag pl pr de vo co un ta go am",
    "A": "re se co un an ou pu dr ta su la",
    "D": "is ar am re",
}
_FORMS = {
    start: {form for form, starts in _BY_FORMS.items() if start in starts.split()}
    for start in " ".join(_BY_FORMS.values()).split()
}
"""Which forms may begin with a word, by its first two letters."""


def pledges(text: str, cast: Cast, guides: bool) -> Iterator[Pledge]:
    """Every commitment told in running text, in speech marks or outside; `guides` of a page of guidance."""
    found = sentences_of(text)
    index, last = 0, -1
    here: list[Found] = []
    who: str | None = None
    reports = is_minutes(text)
    for at in places(CUE, text):
        while index < len(found) and found[index].end <= at:
            index += 1
        if index == len(found):
            break
        if index != last:
            told = list(clauses_of(found[last], found[max(last - 1, 0)], here, cast, who)) if here else []
            yield from told
            who = told[-1].name if told and index == last + 1 else None
            here, last = [], index
            skipped = _is_skipped(found[index], guides)
        if skipped or found[index].start > at:
            continue
        one = _read(found[index], at - found[index].start, cast, reports=reports)
        if one is not None and not (here and _is_told(found[index].text, here[-1], one)):
            here.append(one)
    if here:
        yield from clauses_of(found[last], found[max(last - 1, 0)], here, cast, who)


def _is_told(text: str, before: Found, noun: Found) -> bool:
    """Whether a noun of promise is only what the promise before it sets out: "will publish its plans to"."""
    if noun[2] != "noun_promise/3":
        return False
    return before[2] == "plans_for/2" or _SETS_OUT.search(text, before[1], noun[0]) is not None


def _is_skipped(sentence: Sentence, guides: bool) -> bool:
    words = sentence.text
    if (
        words[-1] == "?"
        or (words[-1] == ":" and not _FOLLOWING.search(words))
        or (guides and not is_once(words))
    ):
        return True
    return (
        len(words) < _LONGEST_HEADLINE
        and SENTENCE_END.search(words, len(words) - 2) is None
        and not _BULLET.match(words)
    )


def clauses_of(
    sentence: Sentence, before: Sentence, found: list[Found], cast: Cast, goes_on: str | None
) -> Iterator[Pledge]:
    """Each pledge with its own words: the sentence, or, where several stand in it, its clause.

    `goes_on` is who promised in the sentence before, whom an "It" means that opens this one.
    """
    if is_general(sentence.text) or _OF_ACTIONS.match(sentence.text):
        return
    kept = _apart(sentence.text, found)
    for number, (begin, at, rule) in enumerate(kept):
        auxiliary = _AUXILIARY.search(sentence.text, 0, begin)
        start = auxiliary.start() if number and auxiliary is not None else 0
        end = len(sentence.text) if number + 1 == len(kept) else kept[number + 1][0]
        tail = _TAIL.search(sentence.text, max(start, end - _LONGEST_TAIL), end)
        end = tail.start() if tail is not None else end
        if len(kept) == 1 and rule not in _WHOLE:
            start, end = _own_clause(sentence.text, start, begin, at, end)
        words = sentence.text[start:end]
        subject = subject_of(sentence.text, at)
        kind = kind_in(subject, sentence, cast) if subject else "none"
        owner = owner_at(cast, sentence.start + begin) if rule.startswith("noun") else None
        if subject and subject.head.lower() in LAWS:
            name: str | None = "government"
        elif goes_on and goes_on[0].isupper() and subject and (subject.words, subject.start) == ("It", 0):
            name = goes_on
        elif kind in ACTORS and not (rule == "done/2" and _PASSIVE.match(sentence.text, at)):
            name = name_of(cast, sentence, subject, is_firm=kind == "name")
        elif _ITS.match(sentence.text, begin):
            name = named_before(cast, sentence.start + begin).organisation
        elif subject and DOCUMENT.search(subject.head):
            name = owner_of(cast, sentence, subject) or party_of(subject)
        else:
            name = agent(cast, sentence, at, end)
        name = owner or _with_partner(cast, sentence, subject, name)
        near = None if name else _near(cast, sentence, at, before)
        in_parts = rule in _LISTED and _TO_AGAIN.search(sentence.text, at, start + len(words))
        spans = (
            parts_of(sentence.text, start, at, start + len(words))
            if in_parts
            else [(start, start + len(words))]
        )
        for first, stop in spans:
            place = max(at, first)
            yield Pledge(
                sentence.start + first, sentence.start + stop, sentence.start + place, name, rule, near
            )


def _with_partner(cast: Cast, sentence: Sentence, subject: Subject | None, name: str | None) -> str | None:
    """The name with that of a body joined to it by "and", where the verb is of both."""
    if subject is None or name is None or not sentence.text.endswith(" and ", 0, subject.start):
        return name
    at = sentence.start + subject.start - len(" and ")
    first = next((m.speaker for m in cast.between(max(0, at - _NAME), at) if m.end == at), None)
    if (
        first is None
        or not first.organisation
        or first.person
        or not name.startswith(subject.words.split()[0])
    ):
        return name
    return f"{first.organisation} and {name}"


def _own_clause(text: str, start: int, begin: int, at: int, end: int) -> tuple[int, int]:
    """The part of `[start, end)` that tells the promise, without what is set against it before or behind."""
    before = list(_BREAK.finditer(text, start, max(start, begin)))
    behind = _AGAINST.search(text, at + _APART, end)
    low = before[-1].end() if before else start
    return low, behind.start() if behind is not None else end


def _apart(text: str, found: list[Found]) -> list[Found]:
    """The promises of a sentence that stand apart, each with where its clause begins."""
    kept: list[Found] = []
    for one in found:
        if kept and _REMAINS.search(text, 0, one[1]):
            continue
        if kept and _THAT.match(text, kept[-1][1], one[0] if one[0] > kept[-1][1] else one[1]):
            continue
        if not kept or one[1] - kept[-1][1] >= _APART:
            kept.append(one if not kept else (_begin(text, kept[-1][1], one), one[1], one[2]))
    return kept


def _near(cast: Cast, sentence: Sentence, at: int, before: Sentence) -> str | None:
    """Who tells or decides it, or whose money it is."""
    told = teller(cast, sentence) or decider(cast, sentence, at, before)
    return told or ("government" if _STATE_MONEY.search(sentence.text) else None)


def _begin(text: str, last: int, one: Found) -> int:
    """Where the clause of a later promise begins: its subject, unless that ran on from the verb before."""
    begin, at, _ = one
    if begin <= last:
        return at
    is_subject = begin - last >= _APART and not text.startswith("be ", begin)
    if is_subject or (joined := text.rfind(" and ", last, at)) < 0:
        return begin
    return joined + len(" and ")


def _read(sentence: Sentence, at: int, cast: Cast, *, reports: bool) -> Found | None:
    """The promise at a cue; None where there is none."""
    text = sentence.text
    forms = _FORMS.get(text[at : at + 2].lower(), ())
    found: Found | None = None
    may_be_will = "W" in forms and ("D" not in forms or text.find(" to ", at, at + _TO) > 0)
    if may_be_will and (match := WILL.match(text, at)):
        found = willed(sentence, match, cast, reports=reports)
    if found is None and "P" in forms:
        match = PROMISE.match(text, at)
        found = promised(sentence, match, cast) if match is not None else None
    if found is not None:
        return found
    if "N" in forms and (match := NOUN.match(text, at)) and (at > 0 or AGREED.search(text)):
        return noun(sentence, match, cast)
    if "A" in forms and (match := ANNOUNCED.match(text, at)):
        return announced(sentence, match, cast)
    if "D" in forms and (match := DOING.match(text, at)):
        return doing(sentence, match, cast)
    return None
