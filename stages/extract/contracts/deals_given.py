"""Whoever gives a contract without a sum, and to whom: "the council awarded A the contract", "B chose A"."""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import FILL, MONEY
from stages.extract.contracts.deals_had import HAD, OBJECT, listed_after
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import BREAK, Party, giver_in, named_at, receivers_at
from stages.extract.contracts.subjects import subject_of
from stages.extract.contracts.vocabulary import AHEAD
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_TASK = re.compile(
    r"(?: (?:by|from|alongside|along with|together with) [^,;]{2,60}?|,[^,;]{3,50},)?(?: (?:as|to be|"
    r"to become) (?:the |an? |one of (?:the )?[\w-]* ?)?(?:[\w’-]+ ){0,5}?(?P<post>suppliers?|providers?|"
    r"contractors?|bidders?|partners?|awarding (?:body|bodies|organisation)|operators?|manager|hubs?|"
    r"centres?|recipients?|winners?|lead)\b| (?:main |principal |preferred |lead )(?P<post2>contractor|"
    r"bidder|supplier|provider|partner)| (?:to|by [^,;]{3,50} to) (?:\w+ly )?(?:continue to )?(?:deliver|run|"
    r"provide|develop|offer|operate|build|manage|design|lead|train|host|pilot|supply|evaluate|create|"
    r"carry out|take on|oversee|administer)\b| (?:for|onto|under) (?:[\w’“”-]+ ){0,8}?(?:contracts?|"
    r"framework|licen[cs]es?|tender|funding|lots?|programme|scheme|pilot|competition)\b)"
)


_KIND = r"(?:[a-z]+ (?:charity|provider|firm|giant|company|consultancy) )?"
_AFTER_VERB = re.compile(rf" (?:the |both )?{_KIND}")
_THEN_DEAL = re.compile(rf" {FILL}{{0,6}}?(?P<noun>{HAD})\b")
_GIVING = re.compile(r"award|gave|give|hand|grant")
_PROCURING = re.compile(r"\b(?:[Tt]ender\w*|[Pp]rocurement|[Bb]idding|competition)\b")
_STUDY = re.compile(
    r"[^.;,]{0,40}\b(?:research|survey|review|report|poll|study|inquiry|investigation|audit)\b"
)


def gives_deal(article: Article, index: int, view: View, verb: re.Match[str]) -> Iterator[Found]:
    """A buyer gives contracts to bodies that are named."""
    masked = view.masked
    if not _GIVING.match(verb.group()):
        return
    subject = subject_of(article, index, view, verb.start())
    buyer = next(iter(subject.names), None) if subject else None
    start = subject.start if subject else verb.start()
    outcome = "planned" if AHEAD.search(masked, max(0, verb.start() - 30), verb.start()) else "awarded"
    party = _after(view, verb.end())
    had = _THEN_DEAL.match(masked, party.end) if party else None
    if party is None or had is None or MONEY in masked[party.end : had.end() + 12]:
        had = OBJECT.match(masked, verb.end())
        if had is None or had["shy"] or BREAK.search(masked, verb.end(), had.end()):
            return
        party = receivers_at(view, had.end())
    for name in party.names if party else ():
        end = max(party.end, had.end()) if party else had.end()
        yield Found(
            "gave", outcome, start, end, name, buyer, noun=had["noun"], service_at=end, verb=verb.group()
        )


def _after(view: View, at: int) -> Party | None:
    """The bodies right after a verb: "awarded the charity A"."""
    before = _AFTER_VERB.match(view.masked, at)
    return named_at(view, before.end()) if before else None


def chooses(
    article: Article, index: int, view: View, verb: re.Match[str], is_passive: bool
) -> Iterator[Found]:
    """Bodies are chosen for a task or a contract; after a tender they need no more than be chosen."""
    masked = view.masked
    subject = subject_of(article, index, view, verb.start())
    task = _TASK.match(masked, verb.end())
    is_tendered = _PROCURING.search(masked) is not None
    party = None if is_passive or task else _after(view, verb.end())
    if party is None:
        names = subject.names if subject and (task or (is_passive and is_tendered)) else None
        buyer, rule = giver_in(view, verb.end(), task.end() if task else len(masked)), "was_chosen"
    else:
        task = _TASK.match(masked, party.end)
        names = party.names if subject and subject.names and (task or is_tendered) else None
        buyer, rule = (subject.names[0] if names and subject else None), "chose"
    end = task.end() if task else max(verb.end(), party.end if party else 0)
    if names is None or subject is None or _STUDY.match(masked, end):
        return
    post = (task["post"] or task["post2"] or "") if task else ""
    for name in names or listed_after(view, end):
        outcome = "planned" if post.startswith("bidder") else "awarded"
        yield Found(rule, outcome, subject.start, end, name, buyer, service_at=end, verb=verb.group())
