"""Contracts that stay where they are: "A kept its licence", "the agency extended its contract with A"."""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import ANY_DEAL, FILL, MENTION, OWNER
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import BREAK, NAME, PUBLIC_BODY, Party, name_text, named_at
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.service import names_title, titles_in
from stages.extract.contracts.subjects import subject_of
from stages.extract.contracts.vocabulary import BODY, HINDERED
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_TITLE_KEPT = re.compile(r" (?:its |the )?(?P<titles>[a-z][a-z, ]+?)(?= T[ -]Levels?\b|[.;]|$| while | but )")
_WITH_MEANT = re.compile(
    r" with (?P<who>the (?:institute|agency|department|council|college|university|authority|trust))\b"
)
_LICENSED_THING = re.compile(rf"{ANY_DEAL}|T[ -]Levels?|qualifications?|programme")
_EXTENDS = re.compile("exten|renew")
_UNTIL = re.compile(r"(?: [a-z]+){0,2}? (?:until|to|for|by) [^.;,]{3,40}")
_OWNED_DEAL = re.compile(
    rf" (?:the )?(?P<name>{NAME})(?:’s|'s|’|') {FILL}{{0,4}}?(?P<noun>(?:sub-?)?contracts?|licen[cs]es?|"
    r"deals?)\b"
)
"""Behind a verb of keeping, a contract and its holder: "extended A's contract"."""
_LEFT_TO_RUN = re.compile(
    rf"(?:(?P<name>{NAME})(?:’s|'s|’|') )?"
    rf"(?:(?:[Tt]he|[Aa]ll|[Tt]heir|[Ee]xisting|[Cc]urrent) )*(?:{FILL}){{0,4}}?(?P<noun>[Cc]ontracts?|"
    rf"[Ll]icen[cs]es?) "
    r"(?:(?:will|have|has|had|are|is|were|was|to|be|been|being|also|now|all) )+$"
)
"""Before "extended until": contracts that run on, with whomever they are."""


def _kept_title(view: View, verb: re.Match[str], subject: Party) -> Iterator[Found]:
    """Where T Levels are let, a title stands for its licence: "A retained health and science"."""
    kept = _TITLE_KEPT.match(view.masked, verb.end())
    if kept and all(names_title(title) for title in titles_in(kept["titles"])):
        for name in subject.names:
            yield Found("kept", "retained", subject.start, kept.end(), name, subject=kept.span("titles"))


def _run_on(
    article: Article, index: int, view: View, verb: re.Match[str], is_passive: bool
) -> Iterator[Found]:
    """Contracts that run on: "A's contract was extended until May", "the agency renewed A's contract"."""
    masked = view.masked
    if is_passive and (left := _LEFT_TO_RUN.search(masked, 0, verb.start())):
        until = _UNTIL.match(masked, verb.end())
        if until:
            who = name_text(view, left.span("name")) if left["name"] else None
            yield Found("extended", "retained", left.start(), until.end(), who, noun=left["noun"])
    if not is_passive and _EXTENDS.match(verb.group()) and (theirs := _OWNED_DEAL.match(masked, verb.end())):
        subject = subject_of(article, index, view, verb.start())
        start, buyer = (subject.start, next(iter(subject.names), None)) if subject else (verb.start(), None)
        who = name_text(view, theirs.span("name"))
        if not PUBLIC_BODY.search(who):
            yield Found("extended_with", "retained", start, theirs.end(), who, buyer, noun=theirs["noun"])


_CARRIES_ON = re.compile(
    rf"(?:\b(?P<it>[Ii]t|[Tt]hey|[Tt]he (?:{BODY}|contractor|supplier))|(?P<name>{NAME}))(?: (?:has|have|"
    rf"had|will|is|"
    r"are|was|were|now|also|since|then|been|asked|agreed|contracted|signed|set|due|invited))*? (?:to "
    r")?(?:carry on|"
    r"carries on|continues?|stays? on|remains? in (?:the role|place|post))(?: in (?:the|its) role| with the "
    r"(?:work|contract|service)| (?:to )?(?:deliver|run|provid|do|work)[^.;,]{0,60}?)?(?: under the "
    r"contract)? "
    r"(?:until|till|up to) (?:at least )?(?:the (?:end|start|beginning) of )?(?:[A-Z][a-z]+|\d|next|this)"
)
CARRIED = re.compile(
    r"(?:carry on|carries on|continues?|stays? on|remains? in)\b[^.;]{0,80}? (?:until|till|up to) "
)
"""In a sentence without a word of contracts: it may go on from one about a contract's holder."""
_CARRIED_NEAR = 3


def carries_on(index: int, view: View, scene: Scene) -> Iterator[Found]:
    """Whoever was just told to hold a contract works on under it: "It has agreed to carry on until June"."""
    told = _CARRIES_ON.search(view.masked)
    if told is None or scene.holder is None or index - scene.holder_at > _CARRIED_NEAR:
        return
    if HINDERED.search(view.masked, 0, told.end()):
        return
    if told["it"] or name_text(view, told.span("name")) == scene.holder:
        yield Found("carries_on", "retained", *told.span(), scene.holder, noun="contract")


def keeps(
    article: Article, index: int, view: View, scene: Scene, verb: re.Match[str], is_passive: bool
) -> Iterator[Found]:
    """A body keeps what it has: its subject, or whoever stands after "contract with"."""
    masked = view.masked
    yield from _run_on(article, index, view, verb, is_passive)
    if is_passive or OWNER.match(masked, verb.end() + 1):
        return
    if re.match(r"stay|remain", verb.group()):
        party = named_at(view, verb.end() + 1) or named_at(view, verb.end() + 5)
        words = view.words((max(0, verb.start() - 120), verb.start()))
        if party and _LICENSED_THING.search(words):
            start = max((b.end() for b in BREAK.finditer(masked, 0, verb.start())), default=0)
            yield Found("stays_with", "retained", start, party.end, party.names[0])
        return
    had = re.compile(
        rf" {FILL}{{0,5}}?(?P<noun>contracts?|licen[cs]es?|concessions?|frameworks?|deals?|lots?)\b"
    ).match(masked, verb.end())
    subject = subject_of(article, index, view, verb.start())
    if had is None and scene.programme == "T Level" and subject and subject.names:
        yield from _kept_title(view, verb, subject)
        return
    if had is None or subject is None or not subject.names or BREAK.search(masked, verb.end(), had.end()):
        return
    other = MENTION.match(masked, had.start("noun"))
    if other and (PUBLIC_BODY.search(subject.names[0]) or verb.group().startswith("ext")):
        span, name = (subject.start, other.end()), name_text(view, other.span("name"))
        yield Found("extended_with", "retained", *span, name, subject.names[0], noun=had["noun"])
    elif PUBLIC_BODY.search(subject.names[0]):
        if verb.group().startswith("exten") and (until := _UNTIL.match(masked, had.end())):
            span = (subject.start, until.end())
            yield Found("extended", "retained", *span, buyer=subject.names[0], noun=had["noun"])
    else:
        meant = _WITH_MEANT.match(masked, had.end())
        buyer = article.who(meant["who"], index, meant.start("who")) if meant else None
        for name in subject.names:
            span = (subject.start, had.end())
            yield Found("kept", "retained", *span, name, buyer, noun=had["noun"], service_at=span[1])


EXAMPLES: dict[str, list[Row]] = {
    "Ashdown Training won the contract to inspect tutors in May 2018. It has now agreed to carry on until "
    "the end "
    "of June 2020.": [
        {"supplier": "Ashdown Training", "outcome": "awarded"},
        {"supplier": "Ashdown Training", "outcome": "retained", "ends_on": "2020-06-30"},
    ],
    "Ashdown Training won the contract to inspect tutors in May 2018. The rain will continue until June "
    "2020.": [{"supplier": "Ashdown Training", "outcome": "awarded"}],
    "The Skills Agency has renewed Ashdown Training’s contract until March 2026.": [
        {"buyer": "Skills Agency", "supplier": "Ashdown Training", "outcome": "retained"}
    ],
    "Ashdown Training’s contract has been extended for a further two years.": [
        {"supplier": "Ashdown Training", "outcome": "retained"}
    ],
    "The Skills Agency will extend its Rural Skills Fund contracts until the end of October 2017.": [
        {"buyer": "Skills Agency", "supplier": None, "outcome": "retained", "ends_on": "2017-10-31"}
    ],
    "The Skills Agency has extended its contracts with Ashdown Training until July 2026.": [
        {"buyer": "Skills Agency", "supplier": "Ashdown Training", "outcome": "retained"}
    ],
}
