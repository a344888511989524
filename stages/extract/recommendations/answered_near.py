"""Answers told a sentence away from what is asked: by place, before the ask, or by a denial behind it.

"The government accepted the first two and rejected the third" answers the asks above by place or number.
"Ministers reject this recommendation. The panel had asked for …" answers an ask told after it, and "Ministers
said they had no plans to" one told before. Left alone: the first offer, a second reading, who answers nobody.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stages.extract.extractor import Row
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import Sentence, sentence_at

_WHO = (
    r"(?P<who>(?:[Tt]he |[Ii]ts |[Tt]heir )?(?!(?:We|It|They|He|She|This|That|These|There|But|However)\b)"
    r"[\w’'&-]+(?: (?:of |for |and |the )?[\w’'&-]+){0,5}?)"
)
_KINDS = {
    "partly_accepted": r"(?:part(?:ly|ially)|in part) (?:accept|agree)\w*|accept\w* (?:only )?in part",
    "agreed_in_spirit": r"(?:accept|agree)\w* (?:with )?in (?:principle|spirit)",
    "rejected": r"(?:not|n[’']t) (?:be )?(?:accept|agree|adopt|tak|back|support|implement)\w*(?: with| to|"
    r" up)?"
    r"|reject\w*|turn\w* down|rul\w* out|dismiss\w*|declin\w*|refus\w*|disagree\w*(?: with)?|sa(?:id|ys?)"
    r" no to"
    r"|throw\w* out|thrown out",
    "deferred": r"(?:need|want|ask)\w* (?:for )?(?:more|further|longer) ?(?:time)?"
    r"|(?:will|would|to) (?:consider|look (?:again )?(?:at|into)|come back to|return to|reply to|respond to)"
    r"|(?:is|are|was|were) (?:still )?(?:considering|looking (?:at|into)|weighing)|under (?:consideration"
    r"|review)"
    r"|defer\w*|put off|postpone\w*|(?:yet|still) to (?:reply|respond|decide|be decided)",
    "accepted": r"accept\w*|agree\w*(?: to| with)?|adopt\w*|back(?:s|ed)|endors\w+|implement\w*|tak(?:e|en"
    r"|es)"
    r" (?:up|forward)|took (?:up|forward)",
}
_VERB = re.compile(r"\b(?:" + "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items()) + r")\b")
_NTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_ENDS = (
    r"(?= (?:and|but|nor|or|of (?:the(?:se|m)?|those)|in|outright|only|while|as|was|were|is|are|has|have|had"
    r"|will|would|[a-z]+ed|recommendations?|proposals?|demands?|points?|asks|calls?|requests?)\b|[,.;:]|$)"
)
_REF = re.compile(
    rf"\b[Tt]he (?P<end>first|last|final) (?P<count>{'|'.join(_NUMBERS)}|\d)\b(?: of)?{_ENDS}"
    rf"|(?:\b[Tt]he |(?<=and )|(?<=, ))(?P<nth>{'|'.join(_NTH)}|last|final){_ENDS}"
    r"|\b(?:[Rr]ecommendations?|[Pp]roposals?|[Pp]oints?|[Nn]umbers?|[Nn]os?\.?) (?P<numbers>\(?(?:\d{1,2}"
    r"|[ivx]+|[a-h])\b\)?(?:(?:, | and |, and )\(?(?:\d{1,2}|[ivx]+|[a-h])\b\)?)*)"
    rf"|(?P<roman>\((?:[ivx]+|[a-h])\)|\b(?:i{{2,3}}|iv|vi{{1,3}})\b){_ENDS}"
    r"|\b(?P<rest>[Tt]he (?:rest|others?|other (?:two|three|four)|remaining (?:one|two|three|four)))\b"
    r"|\b(?P<all>(?:[Aa]ll|[Ee]ach|[Nn]one)(?= of (?:them|these|the (?:\w+ )?recommendations))|[Bb]oth(?="
    r" of them"
    r"|[.,]| (?:recommendations|proposals|were|are))|[Aa]ll (?:two|three|four|five|six|seven|eight|nine|ten"
    r"|\d+)\b|them all|every one)"
)
_BREAK = re.compile(r";\s|,?\s(?:but|while|whereas|although|though)\s|,\swith\s")
_OPEN = re.compile(r"\b(?:should|must|if|unless|whether|urg\w+|hopes?|ought|could|might|may)\b")
_SUBJECT = re.compile(
    rf"(?:(?:But|However|In (?:its|their) response|In response|Today|Last \w+|In [A-Z]\w+),? )?{_WHO}"
    r"(?: (?:has|have|had|said|says|that|it|they|also|now|later|since|since then|broadly|fully|only|did|does"
    r"|do|will|would|is|are|was|were|today|\w+ly))* (?=“?\w+)"
)
_BY = re.compile(r"\bby (?P<who>(?:the |its )?[\w’-]+(?: (?:of |for )?[A-Z][\w’-]+){0,4})")
_NOT_WHO = re.compile(
    r"\b(?:members|delegates|respondents|people|parents|recommendations?|proposals?|first|second|third|last"
    r"|final"
    r"|all|both|none|rest|others?|one|two|some|most|many|voters|students|learners)\b",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"(?:(?:\d[\d.]*|[A-Z]\w* response:?)\s+)?"
    + _WHO
    + r" (?:(?:do|does|did|has|have|had|fully|also|broadly|therefore|cannot|\w+ly) )*(?P<not>not )?(?:\w+ly"
    r" )?"
    r"(?P<verb>accept|agree|reject|disagree|endorse)(?:s|ed|d)?(?: with)? (?P<part>in (?:part|principle) )?"
    r"(?:this|that|the|the \w+[’']s?) (?:recommendation|proposal|call|suggestion)\b(?! (?:that|to|for|of)\b)"
    r"(?P<also> in (?:part|principle))?"
)
_HAD = re.compile(
    r"^(?:[\w’]+,? ){0,9}?had (?:also )?(?:asked|called|recommended|urged|proposed|suggested|wanted|argued"
    r"|demanded)\b"
)
_NO_PLANS = re.compile(
    rf"(?:But |However, |In response, )?{_WHO} (?:(?:has|have|also|later|now) )*(?:sa(?:id|ys?) (?:that"
    r" )?(?:it|they|he|she|there) )?(?:(?:has|have|had|was|were|are|is) (?:currently |at present |now )?no"
    r" (?:current |immediate |present )?plans (?:to|for)\b|(?:has|have|had) (?:already )?ruled (?:it|this"
    r"|that)"
    r" out\b|(?:will|would) not (?:be doing so|do so|agree to (?:it|this|that)\b))"
)
"""Right after an ask."""
_FAR = 700  # code points below the last ask in which answers are told
_MOST = 6  # sentences there
_APART = 260  # code points between two asks of one list
_BEFORE = 2  # sentences back


class _Answer(NamedTuple):
    kind: str
    who: str


def with_answers_near(rows: Sequence[Row], text: str) -> list[Row]:
    """The rows with the answers that sentences near them give."""
    found = [dict(row) for row in rows]
    if not found:
        return found
    sentences = sentences_of(text)
    for group in _groups(found, text):
        if len(group) > 1 and all(_is_open(row) for row in group):
            _answer_places(group, sentences)
    for row in found:
        if _is_open(row) and (answer := _told_near(row, sentences)) is not None:
            row |= {"response": answer.kind, "responder": answer.who}
    return found


def _is_open(row: Row) -> bool:
    return row.get("response") in (None, "none")


def _groups(rows: Sequence[Row], text: str) -> Iterator[list[Row]]:
    """Asks that stand close together, in their order."""
    group: list[Row] = []
    for row in rows:
        if group and int(str(row["start_char"])) - int(str(group[-1]["end_char"])) > _APART:
            yield group
            group = []
        group.append(row)
    yield group


def _answer_places(group: list[Row], sentences: Sequence[Sentence]) -> None:
    """Answer the asks of a list by their places, as the sentences below tell."""
    end = int(str(group[-1]["end_char"]))
    below = bisect_left(sentences, end, key=lambda one: one.start)
    for sentence in sentences[below : below + _MOST]:
        for index, answer in _by_place(sentence.text, group) if sentence.start < end + _FAR else ():
            if _is_open(group[index]):
                group[index] |= {"response": answer.kind, "responder": answer.who}


def _by_place(words: str, group: Sequence[Row]) -> Iterator[tuple[int, _Answer]]:
    """Which asks a sentence answers, and how."""
    first = _REF.search(words)
    verb = _VERB.search(words)
    if first is None or verb is None or _OPEN.search(words, 0, min(first.start(), verb.start())):
        return
    who = _answerer(words, verb.start() < first.start())
    if who is None:
        return
    seen: set[int] = set()
    kind = None
    low = 0
    for stop in [*_BREAK.finditer(words), None]:
        end = stop.start() if stop is not None else len(words)
        for ref, told in _pairs(words, low, end, kind):
            kind = told
            places = _places(ref, group, seen)
            seen |= set(places)
            yield from ((place, _Answer(told, who)) for place in places)
        low = stop.end() if stop is not None else end


def _answerer(words: str, is_active: bool) -> str | None:
    """Who answers: the subject, or whom a passive names."""
    told = _SUBJECT.match(words) if is_active else _BY.search(words)
    who = told["who"] if told is not None else None
    return None if who is None or _NOT_WHO.search(who) else who


def _pairs(words: str, low: int, end: int, last: str | None) -> Iterator[tuple[re.Match[str], str]]:
    """Each place told in a clause with its verb: the one before, or, in a passive, the one behind it."""
    verbs = list(_VERB.finditer(words, low, end))
    refs = list(_REF.finditer(words, low, end))
    is_passive = bool(verbs and refs and refs[0].start() < verbs[0].start())
    for ref in refs:
        if is_passive:
            kinds = [v.lastgroup for v in verbs if v.start() > ref.start()] or [verbs[-1].lastgroup]
            kind = kinds[0]
        else:
            kinds = [v.lastgroup for v in verbs if v.start() < ref.start()]
            kind = kinds[-1] if kinds else last
            if not kinds and words.endswith("not ", 0, ref.start()) and last == "accepted":
                kind = "rejected"
        if ref["all"] and ref["all"].startswith(("None", "none")) and kind == "accepted":
            kind = "rejected"
        if kind is not None:
            yield ref, kind


def _places(ref: re.Match[str], group: Sequence[Row], seen: set[int]) -> list[int]:
    """The indices of the asks that a word of place means."""
    size = len(group)
    if ref["all"]:
        told = re.search(r"\d+|" + "|".join(_NUMBERS), ref["all"])
        count = _NUMBERS.get(told[0]) or int(told[0]) if told is not None else size
        return list(range(size)) if count == size else []
    if ref["rest"]:
        return [index for index in range(size) if index not in seen] if seen else []
    if ref["end"]:
        count = _NUMBERS.get(ref["count"]) or int(ref["count"])
        wanted = range(count) if ref["end"] == "first" else range(size - count, size)
    elif ref["nth"]:
        nth = size - 1 if ref["nth"] in {"last", "final"} else _NTH.index(ref["nth"])
        wanted = range(nth, nth + 1)
    else:
        numbers = re.findall(r"\d+|[ivx]+|[a-h]", ref["numbers"] or ref["roman"])
        return [index for number in numbers if (index := _of_number(number, group)) is not None]
    return [index for index in wanted if 0 <= index < size] if size >= max([*wanted, 0]) else []


def _of_number(number: str, group: Sequence[Row]) -> int | None:
    """The ask that bears a number."""
    named = [str(row.get("number") or "").strip("().").lower() for row in group]
    if number in named:
        return named.index(number)
    counted = number in _ROMAN and all(name == "" for name in named)
    return _ROMAN.index(number) if counted and _ROMAN.index(number) < len(group) else None


def _told_near(row: Row, sentences: Sequence[Sentence]) -> _Answer | None:
    """The answer that the sentences before a look back, or the one right behind, give."""
    start, end = int(str(row["start_char"])), int(str(row["end_char"]))
    index = sentence_at(sentences, start)
    if index is None:
        return None
    if " had " in sentences[index].text and _HAD.match(sentences[index].text):
        for before in sentences[max(0, index - _BEFORE) : index]:
            if (told := _THIS.match(before.text)) is not None and not _NOT_WHO.search(told["who"]):
                return _Answer(_kind_of(told), told["who"])
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    if following is None or following.start < end:
        return None
    said = _NO_PLANS.match(following.text)
    if said is None or _NOT_WHO.search(said["who"]):
        return None
    return _Answer("rejected", said["who"])


def _kind_of(told: re.Match[str]) -> str:
    if told["not"] or told["verb"] in {"reject", "disagree"}:
        return "rejected"
    part = f"{told['part'] or ''}{told['also'] or ''}"
    return "partly_accepted" if "part" in part else "agreed_in_spirit" if part else "accepted"


EXAMPLES: dict[str, list[dict[str, object]]] = {
    "The review calls for:\n• a single funding line for adults\n• a new duty on councils to report\n• an"
    " end to"
    " the hours rule\n\nThe government accepted the first two and rejected the third.": [
        {"response": "accepted", "responder": "The government"},
        {"response": "accepted"},
        {"response": "rejected"},
    ],
    "The committee made three recommendations:\n1. The DfE should publish the data.\n2. Ofsted should inspect"
    " annually.\n3. The levy should be reviewed.\nMinisters accepted recommendations 1 and 3 but not the"
    " second.": [{"response": "accepted"}, {"response": "rejected"}, {"response": "accepted"}],
    "The panel recommends that:\na) the cap be lifted for two years;\nb) the register be reopened at"
    " once.\nThe"
    " agency said it backed the first, but would look again at the last.": [
        {"response": "accepted", "responder": "The agency"},
        {"response": "deferred"},
    ],
    "The inquiry recommended that the DfE publish the data and that Ofsted inspect annually. The first was"
    " accepted by ministers and the second turned down.": [
        {"response": "accepted", "responder": "ministers"},
        {"response": "rejected"},
    ],
    "The Government does not accept this recommendation. The Committee had asked that schools be required to"
    " publish the figure.": [{"response": "rejected", "responder": "The Government"}],
    "The Harbour Union called for the levy to be scrapped. Ministers said they had no plans to do so.": [
        {"response": "rejected", "responder": "Ministers"}
    ],
    "The union demands:\n• a rise of 5 per cent\n• a shorter week\n\nThe employers accepted the first offer"
    " from"
    " the arbitrator and rejected strike action.": [{"response": "none"}, {"response": "none"}],
    "The union demands:\n• a rise of 5 per cent\n• a shorter week\n\nMembers accepted both. The employers"
    " should"
    " accept the first.": [{"response": "none"}, {"response": "none"}],
    "The Harbour Union called for the levy to be scrapped. Members said they had no plans to strike.": [
        {"response": "none"}
    ],
    "The Government does not accept this recommendation. The Committee asks that schools publish the"
    " figure.": [{"response": "none"}],
    "The review calls for:\n• a single funding line\n• a new duty on councils\n\nThe government accepted the"
    " fourth.": [{"response": "none"}, {"response": "none"}],
}
