"""Who judged: the inspectorate that the sentence names, or the only one in the article."""

import re
from collections.abc import Sequence

from stages.extract.inspection_judgements.providers import AUTHORITIES
from stages.extract.phrases.names import Name
from stages.extract.phrases.sentences import Sentence

_TEF = re.compile(r"\b(?:TEF|Teaching Excellence)\b")
_FUNDERS = frozenset(
    {"ESFA", "SFA", "Education and Skills Funding Agency", "Skills Funding Agency", "DfE"}
    | {"Department for Education", "EFA", "Education Funding Agency"}
)
_COMMISSIONERS = frozenset({"FE Commissioner", "Further Education Commissioner"})
_ITS_PEERS = frozenset({"Estyn", "ISI", "ETI", "Education Scotland", "Education and Training Inspectorate"})
_INSPECTORATE = re.compile(r"\bInspectorate\b")


def authority_of(text: str, names: Sequence[Name], sentence: Sentence, aspect: str | None) -> str | None:
    """The authority of a judgement that `sentence` tells: of finances a funder, else an inspectorate."""
    inside = [n.text for n in names if sentence.start <= n.start < sentence.end]
    funder = next((n for n in inside if n in _FUNDERS), None)
    if aspect is not None and "financ" in aspect.lower():
        return funder
    named = [n for n in inside if _inspects(n)]
    if named or (funder is not None and " financial " in sentence.text):
        return named[0] if named else funder
    if _TEF.search(sentence.text):
        return "Office for Students" if "Office for Students" in inside else None
    return sole_inspectorate(text, names)


def sole_inspectorate(text: str, names: Sequence[Name]) -> str | None:
    """The one inspectorate that an article speaks of."""
    everywhere = {n.text for n in names if _inspects(n.text)} - {"HMI", "Ofqual"}
    if "Ofsted" in text:
        everywhere = (everywhere & _ITS_PEERS) | {"Ofsted"}
    return everywhere.pop() if len(everywhere) == 1 else None


def _inspects(name: str) -> bool:
    is_known = name in AUTHORITIES and name not in _FUNDERS | _COMMISSIONERS
    return is_known or _INSPECTORATE.search(name) is not None
