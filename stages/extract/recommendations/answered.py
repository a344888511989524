"""A paper that prints recommendations and answers in turn: the paragraph that asks, and the answer below it.

"2. We recommend … (Paragraph 22)", then "The Government accepts this recommendation": number, answer and who
gives it. In the answer nothing else is asked. Left alone: papers that do not say they answer, and paragraphs
below which nobody answers.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from stages.extract.extractor import Row
from stages.extract.phrases.kept import sentences_of
from stages.extract.recommendations.answers_below import outright
from stages.extract.recommendations.responses import response_of

_WHO = r"(?:[Tt]he )?(?:(?:UK |Welsh |Scottish )?Government|Department(?: for [A-Z]\w+)?|DfE|Ofsted|Ofqual|ESFA|Council|Agency|Trust|College|University|Board|Minister)"  # noqa: E501
_SAYS_SO = re.compile(
    rf"\b(?P<who>{_WHO})(?:[’']s?)? (?:formal |full |written )?[Rr]esponse\b"
    rf"|\b[Rr]esponse (?:of|from|by) (?P<by>{_WHO})\b"
    r"|\b[Rr]esponse to (?:the )?[^\n]{3,80}(?:[Rr]eport|[Rr]eview|[Rr]ecommendations|[Ii]nquiry)\b"
)
_HEAD = 600  # code points in which a paper says that it answers
_NUMBER = re.compile(r"[ \t]*(?:Recommendation )?\(?(?P<number>\d{1,3})[.):] ?\s?(?=[A-Z“‘])")
_LABEL = re.compile(rf"[ \t]*(?P<who>{_WHO})?(?:[’']s?)? ?(?:[Rr]esponse|RESPONSE)[ \t]*[:.–-]?[ \t]*")
_ANSWERS = re.compile(
    rf"(?:We|{_WHO}|Ministers|Officials) (?:(?:do|does|has|have|can|will|is|are|also|therefore|fully|partly"
    r"|partially|broadly|strongly|not|cannot|already)\b ?)*(?:accept\w*|agree\w*|reject\w*|disagree\w*"
    r"|support\w*|welcom\w*|note[ds]?|share[ds]?|believe[sd]?|recognise[sd]?|consider[s]?|published?|will"
    r"|committed|acknowledge[sd]?)\b"
)
_OPENS = re.compile(rf"(?:We|{_WHO}|Ministers|Officials)\b")
"""Under a numbered recommendation the answerer speaks next."""
_SUBJECT = re.compile(
    rf"(?:[\w ,’]{{0,40}}, )?(?:We|we|{_WHO}|Ministers|Officials|It|This|These)\b|Agreed|Accepted"
    r"|Rejected|Not |Part"
)
_MOST = 3  # paragraphs of one answer


class _Block(NamedTuple):
    start: int
    end: int


def answerer_of(text: str) -> str | None:
    """Who answers in a paper that says in its head that it is a response: whom its "we" means."""
    told = _SAYS_SO.search(text, 0, _HEAD) if text.find("esponse", 0, _HEAD) >= 0 else None
    who = (told["who"] or told["by"]) if told is not None else None
    return who.removeprefix("the ").removeprefix("The ").replace("Government", "government") if who else None


def with_answers(rows: Sequence[Row], text: str) -> list[Row]:
    """The rows with number, answer and answerer of the paragraphs that a paper prints in turn."""
    told = _SAYS_SO.search(text, 0, _HEAD)
    if told is None or not rows:
        return list(rows)
    who = told["who"] or told["by"]
    blocks = _blocks(text)
    starts = [block.start for block in blocks]
    at = [bisect_right(starts, int(str(row["start_char"]))) - 1 for row in rows]
    asked = sorted(set(at))
    answers: dict[int, tuple[str, str | None]] = {}
    inside: set[int] = set()
    for index in asked:
        if index in inside or index < 0:
            continue
        below = _below(text, blocks, index)
        answer = _answer(text, [blocks[i] for i in below], who) if below else ("none", None)
        if below and (_NUMBER.match(text, blocks[index].start) or answer[0] != "none"):
            inside.update(below)
            answers[index] = answer
    found: list[Row] = []
    seen: set[int] = set()
    for row, index in zip(rows, at, strict=True):
        if index in inside:
            continue
        if index not in answers:
            found.append(row)
            continue
        number = _NUMBER.match(text, blocks[index].start)
        if number is not None and (sentence := _sentence_at(text, row)) in seen:
            _widen(found[-1], row, text)
            continue
        if number is not None:
            seen.add(sentence)
        found.append(row | _columns(row, number, answers[index]))
    return found


def _columns(row: Row, number: re.Match[str] | None, answer: tuple[str, str | None]) -> Row:
    """The columns that the paragraph and its answer tell, where the row has none."""
    response, responder = answer
    told: Row = {"number": row.get("number") or (number["number"] if number is not None else None)}
    if row.get("response") in (None, "none") and response != "none":
        told |= {"response": response, "responder": row.get("responder") or responder}
    return told


def _sentence_at(text: str, row: Row) -> int:
    starts = [s.start for s in sentences_of(text)]
    return bisect_right(starts, int(str(row["start_char"]))) - 1


def _widen(first: Row, part: Row, text: str) -> None:
    """One numbered sentence is one recommendation, to the end of its last part."""
    start, end = int(str(first["start_char"])), int(str(part["end_char"]))
    if end > int(str(first["end_char"])):
        first |= {"end_char": end, "evidence": text[start:end], "text": text[start:end]}


def _blocks(text: str) -> list[_Block]:
    """The paragraphs: lines that hold something."""
    return [_Block(m.start(), m.end()) for m in re.finditer(r"[^\n]*\S[^\n]*", text)]


def _below(text: str, blocks: Sequence[_Block], index: int) -> list[int]:
    """The paragraphs under one that asks, which answer it; none where the next does not open as an answer."""
    found: list[int] = []
    is_numbered = _NUMBER.match(text, blocks[index].start) is not None
    for number in range(index + 1, min(index + 2 + _MOST, len(blocks))):
        block = blocks[number]
        label = _LABEL.match(text, block.start, block.end)
        if found and (_NUMBER.match(text, block.start, block.end) or _is_heading(text, block)):
            break
        opens = _OPENS if is_numbered else _ANSWERS
        if not found and label is None and opens.match(text, block.start, block.end) is None:
            break
        found.append(number)
        if label is not None and label.end() == block.end:
            continue
    return found


def _is_heading(text: str, block: _Block) -> bool:
    return text[block.end - 1] not in ".!?;:”’\"')" and block.end - block.start < 110


def _answer(text: str, blocks: Sequence[_Block], who: str | None) -> tuple[str, str | None]:
    """What the paragraphs answer, by the sentences in which the answerer speaks, and who that is."""
    label = _LABEL.match(text, blocks[0].start, blocks[0].end)
    first = label.end() if label is not None else blocks[0].start
    said = [
        s.text for s in sentences_of(text) if first <= s.start < blocks[-1].end or s.start < first < s.end
    ]
    own = [words for words in said if _SUBJECT.match(words) or "ecommendation" in words]
    response = outright(text[first : blocks[-1].end].lstrip()) if label is not None else None
    response = response or response_of(own)[0]
    by = (label["who"] if label is not None else None) or who
    named = re.match(_WHO, text[first : blocks[-1].end])
    by = by or (named[0] if named is not None else None)
    return response, by.removeprefix("the ").removeprefix("The ") if by and response != "none" else None
