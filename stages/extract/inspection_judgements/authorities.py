"""Who judged: the inspectorate that the sentence names, or the only one in the article."""

import re
from collections.abc import Sequence

from stages.extract.inspection_judgements.providers import AUTHORITIES
from stages.extract.phrases.names import Name
from stages.extract.phrases.sentences import Sentence

_TEF = re.compile(r"\b(?:TEF|Teaching Excellence)\b")


def authority_of(text: str, names: Sequence[Name], sentence: Sentence) -> str | None:
    """The authority of a judgement that `sentence` tells."""
    inside = [n.text for n in names if sentence.start <= n.start < sentence.end]
    named = [n for n in inside if n in AUTHORITIES]
    if named:
        return named[0]
    if _TEF.search(sentence.text):
        return "Office for Students" if "Office for Students" in inside else None
    everywhere = {n.text for n in names if n.text in AUTHORITIES & {"Ofsted", "Estyn", "ISI"}}
    return everywhere.pop() if len(everywhere) == 1 else None
