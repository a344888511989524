"""Contracts that stay or change hands: "A kept its licence", "the contract went to A", "A replaced B"."""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import ANY_DEAL, FILL, FROM, MONEY, OWNER
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, NOT_BODY, PUBLIC_BODY, Party, name_text, named_at
from stages.extract.contracts.receivers import giver_in
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.subjects import subject_of
from stages.extract.contracts.vocabulary import AHEAD, CLASS, NUMBER
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_DEAL_SUBJECT = re.compile(
    rf"\b(?P<noun>(?i:{ANY_DEAL})|T[ -]Levels?|qualifications?|[Pp]rogrammes?|pathways?)\b(?! "
    rf"(?:winners?|holders?))"
)
_THEY = re.compile(
    r"(?:^|, |[;.–] ?|and |\()(?:[Tt]hese|[Tt]hey|[Bb]oth|which|[Ii]t|[Tt]his|[Tt]hose|[Tt]he "
    r"(?:two|pair|other))\b[\w ]*$"
)
_HELD_BY = re.compile(rf"\b(?:held|run|delivered|offered|owned)(?: \w+)? by (?:the )?(?P<name>{NAME})")
_SINCE = re.compile(
    rf"(?: that| which)?(?: (?:was |were )?(?:previously |already )?(?:held|run) by| (?:that |"
    rf"which )?(?:it |they )?)? ?(?:the )?(?P<name>{NAME})"
)
_RIVAL = r"(?:the )?(?:[a-z]+ (?:charity|body|organisation|provider|firm|giant|rival|board|consultancy) )?"
_AS_HOLDER = (
    rf" as (?:the |an? )?(?:[\w’-]+ ){{0,3}}?(?:awarding (?:body|organisation)|provider|supplier|contractor|"
    r"operator|deliverer|delivery partner|(?:licence|contract) holder)\b| to (?:win|take|land|"
    rf"secure) {FILL}{{0,5}}?{ANY_DEAL}\b| in (?:running|delivering|operating|providing|managing|teaching)\b"
)
_REPLACES = re.compile("replac|oust|displac|succe")
_REPLACED = re.compile(
    rf"(?P<as>{_AS_HOLDER})?(?P<by> by)? (?:the )?(?P<name>{NAME})(?(as)|(?:{_AS_HOLDER}))"
)
_REPLACED_BY = re.compile(rf"(?P<by> by) {_RIVAL}(?P<name>{NAME})")
_ROLE_LOST = re.compile(
    r"\b(?:stripped of|los(?:es|e|t|ing)|dropped (?:as|from)|removed (?:as|from)|axed (?:as|from))\b"
)
"""Whoever loses a role and is "replaced by A" needs no word of what A becomes."""
_AND_TO = re.compile(
    rf"(?:,|;|,? and|; and) (?P<service>(?:the |an? )?[^,.;:]{{0,60}}?(?P<noun>\b(?:{ANY_DEAL}|one)\b)"
    rf"(?: (?:\d+|[A-F]|one|two|three|four|five|six))?) to {_RIVAL}"
    rf"(?P<name>{NAME})"
)
_IN_AREA_TO = re.compile(
    rf"(?:,|;|,? and|; and) (?P<service>(?:in|for|across) [^,.;:]{{3,50}}?) to {_RIVAL}(?P<name>{NAME})"
)
_NUMBERED = re.compile(
    rf"(?:^|[,;] |[–-] |\b(?:and|while) )(?:[Tt]he (?:other|others|remaining|rest|first|second|third|final|"
    rf"last)|[Aa]nother|[Bb]oth|{NUMBER})(?: (?:other|more|remaining|{NUMBER}))?(?: of (?:them|these|those|"
    rf"the \w+))?(?: (?:was|were|has|have|had|been|all|also|then))* $"
)
"""Contracts that are only counted: "four were won by A, the other six went to B"."""
_COUNTABLE = re.compile(r"\b(?:contracts?|licen[cs]es?|lots?|grants?|awards?|deals?)\b")
_AFTER_DEAL = re.compile(rf"{ANY_DEAL}(?: (?:for|to|in) [^,.;:]{{2,50}})?,? $")
_ELIDED = re.compile(r"(?:which|who|and)?[\w ]*")
_LICENSED = re.compile(rf"{ANY_DEAL}|T Level")
_FUNDING = re.compile(
    r"^(?:(?:New|Extra|Further|More|Additional|The|A|An) )?(?:[a-z]+ of )?[Ff]unding (?:has|have|was|is) "
    r"(?:also |now )?been $"
)
_TAKEN = re.compile(rf" {FILL}{{0,7}}?(?P<noun>{ANY_DEAL}|service|scheme|programme|delivery|provision)\b")
_FROM_AT_ONCE = re.compile(rf" from (?:the )?(?P<name>{NAME})")
_A_SERVICE = re.compile(rf"{ANY_DEAL}|\b(?:re-?)?(?:procured|tendered|let) (?:the|its|this) \w+")
_LINKS = {
    "give": re.compile(rf" (?:[\w ]{{0,30}}? )??to:? {_RIVAL}"),
    "go": re.compile(rf" (?:[^,.;:]{{0,60}}? )??to:? {_RIVAL}"),
    "take_over": re.compile(rf" (?:[\w ]{{0,20}}? )??by {_RIVAL}"),
    "get": re.compile(rf" by {_RIVAL}"),
}
_BY_CLASS = re.compile(
    rf" by (?:[a-z-]+ ){{0,3}}?{CLASS}(?:,| –)? (?:including|among them|such as|like) (?:the )?(?={NAME})"
)
_MOVES = re.compile("mov|transfer|switch|pass|t(?:ook|ak)|picked")
_NO_LICENCE = ("tender", "programme", "qualification", "agree")
_WIDE_BREAK = re.compile(r"[;:] | [–—] |, (?:and|but|while)\b|[“\"]|, which ")
CLASS_WORD = re.compile(rf"{CLASS}|Institute|Ofqual|Level")


def moved_to(
    article: Article, index: int, view: View, scene: Scene, verb: re.Match[str], start: int, is_passive: bool
) -> list[Found]:
    """A contract goes to a body, or is taken over by it."""
    masked, kind = view.masked, str(verb.lastgroup)
    party = _taker(article, index, view, verb, is_passive)
    if party is None:
        return []
    is_recent = bool(scene.given_up) and index - scene.given_up_at <= 1
    noun, is_they = _moving(article, index, view, scene, verb, start)
    if noun is None and not is_they and not verb.group().startswith("picked "):
        return []
    is_untold = MONEY in masked[start : verb.start()] and not noun
    if is_untold or (noun and kind == "go" and noun.lower().startswith(_NO_LICENCE)):
        return []
    moves = _MOVES.match(verb.group()) is not None
    previous = _mover(view, verb, start, party)
    if previous is None and is_recent and (is_they or moves):
        previous = str(scene.given_up[0].get("previous_supplier"))
    if previous is None and moves:
        previous = _agreeing(view, verb.start(), party)
    if previous and (PUBLIC_BODY.search(previous) or previous in party.names):
        previous = None
    if kind == "go" and noun is None and previous is None:
        return []
    near = masked[max(0, verb.start() - 30) : verb.start()]
    outcome = "transferred" if previous else ("planned" if AHEAD.search(near) else "awarded")
    has_buyer = kind != "take_over" and not previous
    buyer = giver_in(view, party.end, min(len(masked), party.end + 40)) if has_buyer else None
    is_said = noun and noun != "funding" and noun in view.sentence.text[: verb.start()]
    subject = (start, verb.start()) if is_said else None
    return [
        *(
            Found("went_to", outcome, start, party.end, name, buyer, previous, noun, subject=subject)
            for name in party.names
        ),
        *_and_to(view, party.end, outcome),
    ]


def _and_to(view: View, at: int, outcome: str) -> Iterator[Found]:
    """The contracts whose verb is told with the first: "the North went to A, the South contract to B"."""
    while more := _AND_TO.match(view.masked, at) or _IN_AREA_TO.match(view.masked, at):
        kind = "awarded" if outcome == "transferred" else outcome
        name, span, at = name_text(view, more.span("name")), more.span("service"), more.end()
        noun = more.groupdict().get("noun")
        yield Found("went_to", kind, span[0], at, name, noun=noun, subject=span if noun else None)


def _taker(article: Article, index: int, view: View, verb: re.Match[str], is_passive: bool) -> Party | None:
    """Who has the contract afterwards: "it went to A", "it was taken over by A", "A picked it up"."""
    kind = str(verb.lastgroup)
    if verb.group().startswith("picked ") and verb.group() != "picked up":
        subject = subject_of(article, index, view, verb.start())
        return subject if subject and subject.names else None
    is_participle = is_passive or _AFTER_DEAL.search(view.masked, 0, verb.start()) is not None
    if kind not in _LINKS or (kind != "go" and not is_participle):
        return None
    by_class = _BY_CLASS.match(view.masked, verb.end()) if kind == "get" else None
    to = by_class or _LINKS[kind].match(view.masked, verb.end())
    return named_at(view, to.end()) if to else None


def _moving(
    article: Article, index: int, view: View, scene: Scene, verb: re.Match[str], start: int
) -> tuple[str | None, bool]:
    """The noun of what moves, in the words before the verb, and whether a pronoun stands for it."""
    before = view.masked[start : verb.start()]
    wide = max((b.end() for b in _WIDE_BREAK.finditer(view.masked, 0, verb.start())), default=0)
    nouns = [*_DEAL_SUBJECT.finditer(view.words((min(start, wide), verb.start())))]
    is_recent = bool(scene.given_up) and index - scene.given_up_at <= 1
    points = _THEY.search(before) is not None
    is_they = is_recent and (points or (start > 0 and _ELIDED.fullmatch(before) is not None))
    if not is_they and points and verb.lastgroup in {"give", "take_over"} and index:
        is_they = _LICENSED.search(article.sentences[index - 1].text) is not None
    told = [found["noun"] for found in nouns]
    lets = [noun for noun in told if not noun.lower().startswith(_NO_LICENCE)]  # "to develop qualifications"
    noun = next(iter((lets or told)[-1:]), None)
    if (
        noun is None
        and not is_they
        and _NUMBERED.search(view.masked, max(0, verb.start() - 60), verb.start())
    ):
        said = "".join(s.text + " " for s in article.sentences[max(0, index - 2) : index])
        counted = [*_COUNTABLE.finditer(said + view.masked[: verb.start()])]
        noun = counted[-1].group() if counted else None
    if noun is None and verb.lastgroup == "give" and _FUNDING.search(before) and MONEY not in view.masked:
        noun = "funding"
    return noun, is_they


def _mover(view: View, verb: re.Match[str], start: int, party: Party) -> str | None:
    """Who had the contract before: "held by A", "from A", "A's contract"."""
    masked = view.masked
    found = (
        _HELD_BY.search(masked, start, verb.start())
        or FROM.search(masked, verb.end(), party.start + 1)
        or OWNER.search(masked, start, verb.start())
        or FROM.match(masked, _after_aside(masked, party.end) + 1)
    )
    name = name_text(view, found.span("name")) if found else None
    return None if name and NOT_BODY.fullmatch(name.split()[-1]) else name


def _after_aside(masked: str, at: int) -> int:
    """Where the words go on behind what is said of a body in between: "A, a division of C, from B"."""
    aside = _ASIDE.match(masked, at)
    return aside.end() if aside else at


_ASIDE = re.compile(r", (?:an?|the|part of|owned by|based in|which is) [^,.;]{3,60},(?= from )")


def _agreeing(view: View, at: int, party: Party) -> str | None:
    """The other body of the sentence that holds what is transferred: "NCFE and the agency agreed that"."""
    for offset in sorted(view.names):
        name = view.names[offset]
        if (
            offset < at
            and name.kind == "organisation"
            and not PUBLIC_BODY.search(name.text)
            and name.text not in party.names
            and not CLASS_WORD.search(name.text)
        ):
            return name.text
    return None


def takes_over(
    article: Article, index: int, view: View, verb: re.Match[str], is_passive: bool
) -> Iterator[Found]:
    """A body takes over a contract from another."""
    masked = view.masked
    subject = subject_of(article, index, view, verb.start())
    if subject is None or not subject.names:
        return
    supplier, start = subject.names[0], subject.start
    if _REPLACES.match(verb.group()):
        other = _REPLACED.match(masked, verb.end()) or (
            _REPLACED_BY.match(masked, verb.end()) if _ROLE_LOST.search(masked, 0, verb.start()) else None
        )
        if other and (other["by"] or not is_passive):
            party = name_text(view, other.span("name"))
            had_it, has_it = (supplier, party) if other["by"] else (party, supplier)
            end = other.end()
            yield Found("replaced", "transferred", start, end, has_it, previous=had_it, service_at=end)
        return
    if is_passive:
        return
    had = _TAKEN.match(masked, verb.end())
    rest = None if had else _FROM_AT_ONCE.match(masked, verb.end())
    if had is None and not (rest and _A_SERVICE.search(masked)):
        return
    at = had.end() if had else verb.end()
    source = FROM.search(masked, at, min(at + 90, len(masked))) or _SINCE.match(masked, at) or rest
    previous = name_text(view, source.span("name")) if source else None
    if source and previous != supplier:
        noun = had["noun"] if had else "contract"
        span = (start, source.end())
        words = had.span() if had and not view.masked.startswith((" to ", " for "), at) else None
        yield Found("took_over", "transferred", *span, supplier, None, previous, noun, None, at, None, words)
