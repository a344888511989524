"""What the lines before a limit lend it: the duty that heads its list, or the step that its line times.

"The college will:" heads "acknowledge your letter within five days"; "Formal stage" stands above "Up to 28
calendar days".
"""

import re

from stages.extract.phrases.sentences import Sentence

_LEAD = re.compile(
    r"(?:^|[.;]\s)(?P<lead>[^.;:]{2,120}?\b(?:must|will|shall|should|(?:is|are) (?:required|expected) to"
    r"|agrees? to|undertakes? to|aims? to|needs? to|ha(?:s|ve) to))(?: also| normally)?:$"
)
_ITEM = re.compile(r"\s*(?:[•*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+")
_OWN_VERB = re.compile(r"\b(?:must|will|shall|should|may|can|is|are|was|were|has|have|had)\b")
_STEP = re.compile(r"[A-Z(\d][\w ’'(),/.-]{2,110}:?")
_ITEMS_BACK, _LONGEST_ITEM = 12, 220


def clause_of(text: str, sentence: Sentence, limit: int) -> tuple[str, int]:
    """The words of a sentence with what heads its list, and how far its own words are shifted by that.

    `limit` is where the limit stands in the sentence: an item with a verb before it needs no heading.
    """
    item = _ITEM.match(sentence.text)
    first = item.end() if item else 0
    lead = None if _OWN_VERB.search(sentence.text, first, limit) else _lead(text, sentence.start)
    if lead is None or limit < first:
        return sentence.text, 0
    own = sentence.text[first:]
    own = own[:1].lower() + own[1:] if own[1:2].islower() else own
    return f"{lead} {own}", len(lead) + 1 - first


def _lead(text: str, start: int) -> str | None:
    """What heads the list of which the line at `start` is an item, if that says who must."""
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip(" •*–—-\t()0123456789."):
        return None
    lines = [words for words in text[max(0, line - 3000) : line].split("\n") if words.strip()]
    for words in reversed(lines[-_ITEMS_BACK:]):
        if words.rstrip().endswith(":"):
            found = _LEAD.search(words.rstrip())
            return found["lead"].strip() if found else None
        body = words[item.end() :] if (item := _ITEM.match(words)) else words
        if len(body) > _LONGEST_ITEM or (item is None and _OWN_VERB.search(body)):
            return None
    return None


def step_above(text: str, start: int) -> str | None:
    """The short line before the one at `start`: the step of a procedure that the limit is of."""
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip(" •*–—-\t()0123456789."):
        return None  # a sentence inside a paragraph is no step's time
    above = text[max(0, line - 200) : line].rstrip().rpartition("\n")[2].strip()
    words = _ITEM.sub("", above)
    return words.rstrip(":") if _STEP.fullmatch(words) and not words.endswith(".") else None
