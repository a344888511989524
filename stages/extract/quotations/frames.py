"""What stands around a verb of speech: the agent of a passive, a relative's antecedent, ", X said,"."""

import re

from stages.extract.phrases.word_cues import cue, word_cue
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.mentions import NOBODY, Mention, Speaker

ACCORDING = cue(
    re.compile(
        r"\b(?:[Aa]ccording to (?:the )?|[Ii]n the words of |as (?=[A-Z])|For (?=[A-Z])"
        r"|(?:[Dd]escribed|[Bb]randed|[Ll]abelled|[Cc]alled|[Dd]ubbed|[Pp]raised|[Hh]ailed|[Cc]riticised"
        r"|[Cc]ondemned|[Dd]ismissed) (?:\ue020+ |.\ue020+. )?by (?:the )?)"
    ),
    "according in as for described branded labelled called dubbed praised hailed criticised condemned"
    " dismissed",
)
_BY = re.compile(r"\sby\s(?:the |an? )?(?=[A-Z]|inspectors|officials|civil servants|MPs|unions)")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|stands?|stood|gets?|got)\s"
    r"(?:(?:also|not|further|again|[a-z]+ly)\s){0,2}$"
)
_OF_IT = re.compile(
    r"(?:accused of|told to|urged to|blamed for|criticised (?:for|over)|praised for|slammed (?:for|over)"
    r"|condemned (?:for|over)|commended for|hailed (?:as|for)|described as|labelled(?: as)?|branded(?: as)?"
    r"|dubbed|deemed) (?:an? |the )?(?=\ue020)"
)
"""A participle that has no object: "ESFA accused of ‘…’", as headlines tell a passive."""
_OWN_SPEECH = word_cue(
    "words view account opinion message advice verdict warning answer reply conclusion line argument"
    " complaint plea response assessment"
)
_OWNED = re.compile(r"(?:\b(?P<pronoun>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|[’']s?) (?:own )?$")
"""Before what somebody says: "her warning was of", "in the union’s view"."""
_AGENT = re.compile(r"[^.;\n]{0,160}?\bby (?:the |an? )?")
_IN_A_PAPER = re.compile(
    r"\bin (?:the|its|an?|their) (?:[\w’-]+ ){0,3}(?P<noun>report|review|inspection|letter)\b"
)
_WHICH = re.compile(
    r"\b(?P<noun>report|review|inspection|letter|study|paper|statement|response|email)\b[^.;\n]{0,70},? "
    r"(?:which|that) (?:also |has |have |had )?$"
)
_WIDEST_ASIDE = 60  # code points


def own_speech(cast: Cast, masked: str, text: str, start: int, end: int) -> Mention | None:
    """Whose words, view or warning the sentence tells before the mark: the owner, or what a pronoun means."""
    said = _OWN_SPEECH.search_between(text, start, end, masked)
    owned = _OWNED.search(masked, max(start, said.start() - 12), said.start()) if said is not None else None
    if owned is None:
        return None
    if (pronoun := owned["pronoun"]) is not None:
        kind = "person" if pronoun.lower() in {"his", "her"} else "body"
        return Mention(owned.start(), owned.end("pronoun"), NOBODY, kind)
    return next((m for m in reversed(cast.between(start, owned.start())) if m.end == owned.start()), None)


def is_passive(masked: str, start: int, verb: int, end: int) -> bool:
    """Whether the verb at `verb` to `end`, in a clause from `start`, tells what is done to its subject."""
    if _BY.match(masked, end) or _OF_IT.match(masked, verb):
        return True
    is_participle = not masked.endswith("ing", verb, end)
    return is_participle and _PASSIVE.search(masked, max(start, verb - 36), verb) is not None


def agent(cast: Cast, masked: str, end: int, sentence_end: int) -> Mention | None:
    """Praised by whom: the mention behind "by"."""
    by = _AGENT.match(masked, end, sentence_end)
    return next(iter(cast.between(by.end() - 4, by.end() + 16)), None) if by is not None else None


def told_in(cast: Cast, masked: str, start: int, end: int) -> Speaker:
    """Commended in the report for: who wrote it."""
    paper = _IN_A_PAPER.search(masked, start, end)
    return cast.author(paper["noun"]) if paper is not None else NOBODY


def antecedent(cast: Cast, masked: str, start: int, verb: int) -> Speaker:
    """A report published today, which claimed: who wrote it."""
    is_relative = masked.endswith(("which ", "that ", " also ", " has ", " have ", " had "), start, verb)
    paper = _WHICH.search(masked, start, verb) if is_relative else None
    return cast.author(paper["noun"]) if paper is not None else NOBODY


def aside(cast: Cast, masked: str, verb: int) -> Mention | None:
    """Who speaks in ", X said,": the mention between a comma and the verb."""
    for mention in reversed(cast.between(max(0, verb - _WIDEST_ASIDE), verb)):
        if mention.end == verb - 1:
            return mention if masked[max(0, mention.start - 2) : mention.start] == ", " else None
    return None
