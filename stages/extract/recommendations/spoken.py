"""What people ask for in direct speech: "We urge the college to …", "Government should …", she added.

The speaker is the quotation's. Left alone: what "we" must do, and wishes that ask nobody.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.recommendations.said import is_proposal
from stages.extract.recommendations.words import GOVERNING, MODAL

_WE_ASK = re.compile(
    rf"\b(?:[Ww]e|I)(?:[’'](?:re|d|m|ve))?(?: (?:are|am|would|also|strongly|therefore|now|again|have"
    rf"|will|do|continue to|also))*"
    rf" (?:urg(?:e|ing)|call(?:ing)? (?:on|for|upon)|ask(?:ing)? (?:the |ministers|government|for |that"
    rf" |{GOVERNING})|(?<=[Ww]e )want (?:to see|(?:the )?{GOVERNING} to)"
    rf"|like to see|like (?:the )?{GOVERNING} to|demand(?:ing)?|recommend(?:ing)?|propose|need (?:the"
    rf" )?{GOVERNING} to)\b"
)
_SHOULD = re.compile(
    rf"(?:^|[.,;:“‘'\"–]\s?|\b(?:that|and|so|but|because|why|now|believe|think)\s)(?P<who>(?:[Tt]he "
    rf"|[Aa]ll |[Aa]ny |[Oo]ur )?(?:[\w’&-]+ ){{0,3}}?(?:{GOVERNING}|college|management|board))"
    rf" (?:now |also |urgently |really |therefore )?(?P<modal>{MODAL})\b(?P<rest>[^“”]*)",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"\b(?:DfE|Department for|ESFA|[Gg]overnment|Treasury|Education and Skills Funding Agency)\b"
)
_FIRST_PERSON = re.compile(r"\b(?:our|we)\b", re.IGNORECASE)


def spoken(
    quotations: Sequence[Row], found: Sequence[Sentence], text: str
) -> Iterator[tuple[Sentence, str | None, str | None]]:
    """(sentence, author, addressee) of every request made in a quotation."""
    for row in quotations:
        start, end = int(str(row["start_char"])), int(str(row["end_char"]))
        author = row.get("speaker") or row.get("organisation")
        if _STATE.search(str(row.get("organisation") or "")):
            continue
        words = text[start:end]
        done: set[int] = set()
        for match in (*_WE_ASK.finditer(words), *_SHOULD.finditer(words)):
            index = sentence_at(found, start + match.start() + 1)
            if index is None or index in done:
                continue
            who = match.groupdict().get("who")
            if who is not None and (_FIRST_PERSON.search(who) or not is_proposal(who, match["rest"])):
                continue
            done.add(index)
            yield found[index], str(author) if author else None, who
