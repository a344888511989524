"""Rows of `programmes` out of one article: what each sentence that names a programme says of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.rows import record
from stages.extract.phrases.word_cues import cue
from stages.extract.programmes.columns import OWNER, columns_of, is_reach, reach_of, subject_start
from stages.extract.programmes.constructions import AROUND
from stages.extract.programmes.grammar import IN_BODY, PROGRAMME
from stages.extract.programmes.introductions import introduced
from stages.extract.programmes.mentions import GENERIC, OPENS_WITH_IT, Mention, mentions
from stages.extract.programmes.naming import short_names
from stages.extract.programmes.where_and_whom import VALUES, WHERE_AND_WHOM
from stages.extract.programmes.who import COURSES, WHO

CUE = cue(
    re.compile(
        r"\b(?:programme|programs?\b|scheme|initiative|pilot|project|funds?\b|service\b|campaign|network\b|"
        r"hubs?\b|boot|trailblazer|guarantee|accelerator|entitlement|pathfinder|centres\b|internship|"
        r"scholarship|technology\b|excellence colleges|t[ -]level|(?:adult|community|family|prison) "
        r"(?:learning|education|and )|learning (?:service|provision)|continu(?:ous|ing)\b)",
        re.IGNORECASE,
    ),
    "programme* program programs scheme* initiative* pilot* project* fund funds service campaign* network "
    "hub hubs boot* trailblazer* guarantee* accelerator* entitlement* pathfinder* centres internship* "
    "scholarship* technology excellence t adult community family prison learning continuous continuing",
)
"""Words without which a sentence names no programme, but for the names that the article introduced."""
KINDS = frozenset({"money", "count"})
"""The figures that tell something of a programme."""
_NO_PROGRAMMES = ("System", "Framework", "Register", "Account", "Loans", "Agency", "’s")
"""Last words of full names that are no programmes'."""
_FORGETS = 4
_FORGETS_IT = 16
_THE_PROGRAMME = re.compile(r"\b[Tt]he (?:programme|scheme|initiative|fund)\b")
"""Sentences after which "it" and "the service", and those words, no longer mean the one named last."""
_OPENING = re.compile(
    r"(?:Known|Called|Taking|Involved|Named|Driven|Run|Led|Managed|Delivered|Overseen|Administered|"
    r"Coordinated|Hosted|Responsibility|Delivery|Management|Control|Under|Through|Places|To)\b"
)
"""First words that are no names for their capital."""
_WITHIN = re.compile(
    r", (?:(?:which|who)\b[^,.;]*|(?:the|an?) [\w-]+ [^,.;]{0,40}?(?:of|for|behind|in|on|that|which|"
    r"who)\b[^,.;]*)$"
)
"""A relative clause before a programme that it closes with: what follows is said of another."""
_BEFORE_SUBJECT = re.compile(r"[‘“'\"]?(?:\w+ [^A-Z,]{0,30})?[‘“'\"]?")
"""What may stand before the programme that a sentence is about: no other name."""
_BODIES = re.compile(
    "[\ue003\ue010\ue013]|\\b[Ii]t\\b|[Tt]hey|roup|overnment|ouncil|epartment|gency|harity|ollege|"
    "niversity|rust|oundation|ompany|egulator|ayor|uthorit|rovider|artner|ontractor|mployer|rganisation|"
    "nterprise"
)
_PLACES = re.compile("[\ue003\ue012\ue013]|orth|outh|[Ee]ast|[Ww]est|idlands|nation|regional|wide|country")
_WHO, _WHERE, _COSTS = (_BODIES, WHO), (_PLACES, WHERE_AND_WHOM), (re.compile("\ue001"), VALUES)
_TOLD_OF = {
    "named": (_WHO, _WHERE, _COSTS),
    "generic": (_WHO, _WHERE),
    "same": (_WHO, _WHERE),
    "course": ((_BODIES, COURSES),),
}
"""What may be told of a programme, by how surely it is one, and what stands in the sentence then."""
_WIDE = ("learning", "education")
"""Of these no more than where they are is no fact."""
_FACTS = frozenset({"manager", "previous_manager", "delivered_by", "area", "reach"})
"""Who, where or whom: what a programme costs is told with one of them."""
_AGENTS = frozenset({"manager", "delivered_by", OWNER})


@dataclass(slots=True)
class _Told:
    """What one sentence says of one programme; the reaches after the first are rows of their own."""

    start: int
    end: int
    rule: str
    columns: Row = field(default_factory=dict)
    others: list[tuple[Row, tuple[int, int]]] = field(default_factory=list)


def known_names(article: Article, cued: Iterable[int]) -> dict[str, str]:
    """The programmes that an article names, by every name that it has for them, the longest first."""
    text = article.context.text
    known = introduced(text, [article.sentences[index].text for index in cued])
    known |= {
        words: f"{full} ({s})"
        for s, full in short_names(text).items()
        for words in (s, full)
        if not full.endswith(_NO_PROGRAMMES)
    }
    return dict(sorted(known.items(), key=lambda item: -len(item[0])))


def mentioned(
    article: Article, known: dict[str, str], heads: Iterable[int]
) -> Iterator[tuple[int, list[Mention]]]:
    """The sentences that name a programme, in reading order, with what they name.

    `known` are the names of its programmes, `heads` the sentences that may name one by its noun.
    """
    cued = {*heads, *article.cued(tuple(known))}
    generic = _generic(article)
    last: tuple[int, str] | None = None
    subject: tuple[int, str] | None = None
    for index in sorted(cued | {index + ahead for index in cued for ahead in range(1, _FORGETS + 1)}):
        if index >= len(article.sentences):
            break
        words = article.sentences[index].text
        since = index - last[0] if last is not None else _FORGETS_IT
        is_near = since <= _FORGETS or (since < _FORGETS_IT and _THE_PROGRAMME.search(words) is not None)
        is_it = subject is not None and subject[0] == index - 1 and OPENS_WITH_IT.match(words) is not None
        if index not in cued and not is_it and not (is_near and " it" in words):
            continue
        meant = last[1] if last is not None and is_near else None
        about = subject[1] if subject is not None and is_it else None
        found = mentions(words, known, meant, about, generic.get(index, ()))
        if not found:
            continue
        yield index, found
        named = [mention for mention in found if mention.sureness not in {"same", "course"}]
        last = (index, named[0].name) if named else last
        is_about = _BEFORE_SUBJECT.fullmatch(words[: found[0].start]) is not None
        subject = (index, found[0].name) if is_about else None


def programme_rows(article: Article, named: Iterable[tuple[int, list[Mention]]]) -> Iterator[Row]:
    """Yield the rows of one article in reading order, from the sentences that name a programme."""
    for index, found in named:
        yield from _sentence_rows(article, index, found)


def _generic(article: Article) -> dict[int, list[tuple[int, int, str]]]:
    """Where each sentence names a programme by what it is for: "a mentoring scheme"."""
    return {
        index: [(*m.span(), m["called"]) for m in GENERIC.pattern.finditer(article.sentences[index].text)]
        for index in article.with_cue(GENERIC)
    }


def _sentence_rows(article: Article, index: int, found: list[Mention]) -> Iterator[Row]:
    """The rows of one sentence, each programme in turn."""
    view = article.view(index)
    key = ("programme_id", "prg")
    found = [*_not_said_again(view.sentence.text, found)]
    for name in dict.fromkeys(mention.name for mention in found):
        told = _together(list(_each(article, index, view, [m for m in found if m.name == name])))
        if told is not None and (owner := told.columns.pop(OWNER, None)) is not None:
            told.columns.setdefault("manager", owner)
        if told is None or not (_FACTS & told.columns.keys()):
            continue
        if name.endswith(_WIDE) and told.columns.keys() <= {"area"}:
            continue
        rule, called = f"{told.rule}/2", {"name": name}
        span = view.absolute((told.start, told.end))
        yield record(article.context, key, span, rule, called | told.columns, name)
        for columns, words in told.others:
            whole = view.absolute((min(words[0], told.start), words[1]))
            yield record(
                article.context, key, whole, rule, called | columns, str(sorted(columns.items(), key=str))
            )


def _not_said_again(text: str, found: list[Mention]) -> Iterator[Mention]:
    """The namings but for what a programme is called right after its name: "Step Up, its mentoring "
    "scheme".
    """
    for mention in found:
        is_aside = mention.sureness == "generic" and any(
            other.sureness == "named" and _ASIDE.fullmatch(text, other.end, mention.start) for other in found
        )
        if not is_aside and not _NOTHING.fullmatch(mention.name):
            yield mention


_ASIDE = re.compile(
    r"(?: \([^()]{1,20}\))?(?:,| –| —) (?:(?:the|an?|its|their|our|[A-Z]\w+[’']s?)\b[^.;,“]{0,50}?)"
)
_NOTHING = re.compile(
    r"(?:training|support|education|learning|funding|development|pilot) (?:programme|scheme|project)s?"
)
"""What is called a programme by a word that names none."""


def _each(article: Article, index: int, view: View, named: list[Mention]) -> Iterator[_Told]:
    """What is said at each naming of one programme in a sentence."""
    for mention in named:
        if IN_BODY.match(view.sentence.text, mention.end):
            continue
        told = _told(article, index, view, _masked(view, mention), mention)
        if told is not None:
            told.start, told.end = min(told.start, mention.start), max(told.end, mention.end)
            yield told


def _together(parts: list[_Told]) -> _Told | None:
    """All of it as one; what is said first counts."""
    for part in parts[1:]:
        parts[0].columns = part.columns | parts[0].columns
        parts[0].others += part.others
        parts[0].start, parts[0].end = min(parts[0].start, part.start), max(parts[0].end, part.end)
    return parts[0] if parts else None


def _masked(view: View, mention: Mention) -> str:
    """The masked sentence with this programme masked too."""
    masked = view.masked
    if opening := _OPENING.match(view.sentence.text):
        masked = opening.group() + masked[opening.end() :]
    return masked[: mention.start] + PROGRAMME * (mention.end - mention.start) + masked[mention.end :]


def _told(article: Article, index: int, view: View, masked: str, mention: Mention) -> _Told | None:
    """What the constructions around one naming of a programme say of it."""
    told: _Told | None = None
    is_inside = masked.startswith(",", mention.end) and _WITHIN.search(masked, 0, mention.start) is not None
    near = masked[max(0, mention.start - AROUND) : mention.end + AROUND]
    may_tell = [found for cue, found in _TOLD_OF[mention.sureness] if cue.search(near)]
    for construction in chain.from_iterable(may_tell):
        for match in construction.matches(masked, mention.start, mention.end, near):
            if is_inside and construction.is_at:
                continue
            columns = dict(columns_of(article, index, view, match, mention))
            if not columns or (told is not None and _adds_nothing(told, columns)):
                continue
            first = match.start()
            if match.groupdict().get("who"):
                first = min(first, subject_start(view, match.start("who")))
            if told is None:
                told = _Told(first, match.end(), construction.name, columns)
            else:
                told.columns = columns | told.columns
                told.start, told.end = min(told.start, first), max(told.end, match.end())
            told.others += _further(view, masked, match, told)
    return told


def _adds_nothing(told: _Told, columns: Row) -> bool:
    """Whether the sentence said all of it already, or who has to do with it in another way."""
    new = set(columns) - set(told.columns)
    if OWNER in new and set(told.columns) & _AGENTS == {"delivered_by"}:
        return columns[OWNER] in told.columns.values()  # "the Department’s X is delivered by A"
    if _AGENTS & set(columns) and _AGENTS & set(told.columns):
        new -= {OWNER, "delivered_by"} if _AGENTS & set(told.columns) == {OWNER} else _AGENTS
    return not new


def _further(
    view: View, masked: str, match: re.Match[str], told: _Told
) -> Iterator[tuple[Row, tuple[int, int]]]:
    """The other groups that a list after the first counts: "along with 4,000 teachers"."""
    slot = next((s for s in ("reach", "areacount") if match.groupdict().get(s)), None)
    if slot is None or match.start(slot) not in view.figures or "reach_figure_id" not in told.columns:
        return
    end = match.end(slot)
    listed = re.compile(
        r"(?: [^.;,\ue001-\ue009]{0,50})?(?:,| and|, along with| as well as|, and| plus)(?: [a-z]+){0,2} "
        r"(?=\ue003)"
    )
    while (on := listed.match(masked, end)) is not None:
        figure = view.figures.get(on.end())
        if figure is None or not is_reach(figure, "reach"):
            return
        end = on.end() + re.compile("\ue003+").match(masked, on.end()).end() - on.end()  # type: ignore[union-attr]
        if figure["figure_id"] != told.columns["reach_figure_id"]:
            yield reach_of(figure), (match.start(), max(end, match.end()))
