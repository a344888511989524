"""Rows of `programmes` out of one article: what each sentence that names a programme says of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.rows import record
from stages.extract.phrases.sentences import sentence_at, spaced_of
from stages.extract.phrases.word_cues import cue, places
from stages.extract.programmes.columns import columns_of, is_reach, reach_of
from stages.extract.programmes.introductions import introduced
from stages.extract.programmes.mentions import GENERIC, Mention, mentions
from stages.extract.programmes.naming import short_names
from stages.extract.programmes.needs import Needs
from stages.extract.programmes.partners import CONTRACTORS, COURSES, PARTNERS
from stages.extract.programmes.pieces import PROGRAMME
from stages.extract.programmes.predicates import PATTERNS, VALUES

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
_YEARLY = re.compile(r"^(?:[Ee]very|[Ee]ach) (?:academic |school )?year\b")
_FORGETS = 4
_FORGETS_IT = 16
_THE_PROGRAMME = re.compile(r"\b[Tt]he (?:programme|scheme|initiative|fund)\b")
"""Sentences after which "it" and "the service", and those words, no longer mean the one named last."""
_OPENING = re.compile(
    r"(?:Known|Called|Taking|Involved|Named|Driven|Run|Led|Managed|Delivered|Overseen|Administered|"
    r"Coordinated|Hosted|Responsibility|Delivery|Management|Control|Under|Through|Places|To)\b"
)
"""First words that are no names for their capital."""
_ROLE = re.compile(r"\bAccountable Body\b")
"""Capitals that are no name."""
_WITHIN = re.compile(
    r", (?:(?:which|who)\b[^,.;]*|(?:the|an?) [\w-]+ [^,.;]{0,40}?(?:of|for|behind|in|on|that|which|"
    r"who)\b[^,.;]*)$"
)
"""A relative clause before a programme that it closes with: what follows is said of another."""
_BEFORE_SUBJECT = re.compile(r"[‘“'\"]?(?:\w+ [^A-Z,]{0,30})?[‘“'\"]?")
"""What may stand before the programme that a sentence is about: no other name."""
_ANY = (*PATTERNS, *PARTNERS)
_TRAINING = tuple(told for told in PATTERNS if told.name == "won_contract_to_run")
_NEEDS = Needs(told.need for told in (*_ANY, *VALUES, *COURSES, *CONTRACTORS))
_TOLD_OF = {
    sureness: tuple((_NEEDS.of(told.need), told.name, told.pattern) for told in found)
    for sureness, found in (
        ("named", (*_ANY, *VALUES)), ("generic", _ANY), ("same", _ANY), ("course", COURSES),
        ("training", _TRAINING), ("contractors", CONTRACTORS),
    )
}  # fmt: skip
"""What may be told of a programme, by how surely it is one: a pattern's need, its name, the pattern."""
_WIDE = ("learning", "education")
"""Of these no more than where they are is no fact."""
_FACTS = frozenset({"manager", "previous_manager", "delivered_by", "area", "reach"})
"""Who, where or whom: what a programme costs is told with one of them."""


@dataclass(slots=True)
class _Told:
    """What one sentence says of one programme; the reaches after the first are rows of their own."""

    start: int
    end: int
    rule: str
    columns: Row = field(default_factory=dict)
    others: list[tuple[Row, tuple[int, int]]] = field(default_factory=list)


def programme_rows(article: Article) -> Iterator[Row]:
    """Yield the rows of one article in reading order."""
    text = article.context.text
    cued = set(_sentences_at(article, _cued(text)))
    short = short_names(text)
    known = introduced(text, [article.sentences[index].text for index in sorted(cued)])
    known |= {words: f"{full} ({s})" for s, full in short.items() for words in (s, full)}
    cued.update(article.cued(tuple(known)))
    known = dict(sorted(known.items(), key=lambda item: -len(item[0])))
    generic = _generic(article)
    last: tuple[int, str] | None = None
    subject: tuple[int, str] | None = None
    for index in sorted(cued | {index + ahead for index in cued for ahead in range(1, _FORGETS + 1)}):
        if index >= len(article.sentences):
            break
        words = article.sentences[index].text
        since = index - last[0] if last is not None else _FORGETS_IT
        is_near = since <= _FORGETS or (since < _FORGETS_IT and _THE_PROGRAMME.search(words) is not None)
        is_it = subject is not None and subject[0] == index - 1 and words.startswith(("It ", "They "))
        if index not in cued and not is_it and not (is_near and (" it" in words or " contractors" in words)):
            continue
        meant = last[1] if last is not None and is_near else None
        about = subject[1] if subject is not None and is_it else None
        found = mentions(words, known, meant, about, generic.get(index, ()))
        if not found:
            continue
        yield from _sentence_rows(article, index, found)
        named = [
            mention
            for mention in found
            if mention.sureness not in {"same", "course", "training", "contractors"}
        ]
        last = (index, named[0].name) if named else last
        is_about = _BEFORE_SUBJECT.fullmatch(words[: found[0].start]) is not None
        subject = (index, found[0].name) if is_about else None


def _generic(article: Article) -> dict[int, list[tuple[int, int, str]]]:
    """Where each sentence names a programme by what it is for: "a mentoring scheme"."""
    found: dict[int, list[tuple[int, int, str]]] = {}
    for match in GENERIC.finditer(article.context.text, spaced_of(article.context.text)):
        index = sentence_at(article.sentences, match.start())
        if index is not None:
            start = article.sentences[index].start
            found.setdefault(index, []).append((match.start() - start, match.end() - start, match["called"]))
    return found


def _cued(text: str) -> Iterator[int]:
    """Where words stand that may name a programme."""
    return (at for at in places(CUE, text) if CUE.pattern.match(text, at))


def _sentences_at(article: Article, found: Iterable[int]) -> Iterator[int]:
    """Indices of the sentences that hold the offsets `found`, which are in reading order."""
    index = 0
    for at in found:
        while article.sentences[index].end <= at:
            index += 1
            if index == len(article.sentences):
                return
        yield index


def _sentence_rows(article: Article, index: int, found: list[Mention]) -> Iterator[Row]:
    """The rows of one sentence, each programme in turn."""
    view = article.view(index)
    key = ("programme_id", "prg")
    for name in dict.fromkeys(mention.name for mention in found):
        told = _together(list(_each(article, index, view, [m for m in found if m.name == name])))
        if told is None or not (_FACTS & told.columns.keys()):
            continue
        if name.endswith(_WIDE) and told.columns.keys() <= {"area"}:
            continue
        if name.endswith("colleges") and told.columns.keys() <= {"manager"}:
            continue  # whoever launched colleges does not run them
        rule, called = f"{told.rule}/2", {"name": name}
        span = view.absolute((told.start, told.end))
        yield record(article.context, key, span, rule, called | told.columns, name)
        for columns, words in told.others:
            whole = view.absolute((min(words[0], told.start), words[1]))
            yield record(
                article.context, key, whole, rule, called | columns, str(sorted(columns.items(), key=str))
            )


def _each(article: Article, index: int, view: View, named: list[Mention]) -> Iterator[_Told]:
    """What is said at each naming of one programme in a sentence."""
    for mention in named:
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
    if role := _ROLE.search(view.sentence.text) if "ccountable Bod" in view.sentence.text else None:
        masked = masked[: role.start()] + role.group().lower() + masked[role.end() :]
    return masked[: mention.start] + PROGRAMME * (mention.end - mention.start) + masked[mention.end :]


def _told(article: Article, index: int, view: View, masked: str, mention: Mention) -> _Told | None:
    told: _Told | None = None
    has = _NEEDS.met(masked, mention.start, mention.end)
    may_tell = [(name, pattern) for need, name, pattern in _TOLD_OF[mention.sureness] if has & need == need]
    if not may_tell:
        return None
    is_inside = masked.startswith(",", mention.end) and _WITHIN.search(masked, 0, mention.start) is not None
    is_yearly = _YEARLY.search(view.sentence.text) is not None
    for name, pattern in may_tell:
        at = 0
        while (match := pattern.search(masked, at)) is not None:
            at = max(match.end(), at + 1)
            if is_inside and match.start() == mention.start:
                continue
            columns = dict(columns_of(article, index, view, match, mention))
            if not columns:
                at = _behind_first_body(match)
                continue
            if told is not None and _adds_nothing(told, columns):
                continue
            if is_yearly and "reach" in columns:
                columns.setdefault("per", "year")
            if told is None:
                told = _Told(match.start(), match.end(), name, columns)
            else:
                told.columns = columns | told.columns
                told.start, told.end = min(told.start, match.start()), max(told.end, match.end())
            told.others += _further(view, masked, match, told)
    return told


def _behind_first_body(match: re.Match[str]) -> int:
    """Where to look on after a match that began at no body: "Schools Week that A, which runs X"."""
    first = next((s for s in ("manager", "by") if match.groupdict().get(s)), None)
    is_first = first is not None and match.start(first) == match.start()
    return match.end(first) if first is not None and is_first else match.end()


def _adds_nothing(told: _Told, columns: Row) -> bool:
    """Whether the sentence said all of it already, or who manages it in another way."""
    who = {"manager", "delivered_by"}
    if who & set(columns) and who & set(told.columns):
        return not set(columns) - set(told.columns) - who
    return not set(columns) - set(told.columns)


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
