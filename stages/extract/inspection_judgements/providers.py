"""The names in an article that may be a provider's, acronyms in full.

A name of undecided kind counts where it is told more than once, is short for a body named in full, or
stands right before the verb ("Learning Things, a small provider in Ipswich, dropped from …").
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from stages.extract.phrases.kept import names_of
from stages.extract.phrases.name_words import NOT_ORGANISATIONS
from stages.extract.phrases.names import Name

AUTHORITIES = frozenset(
    {"Ofsted", "Estyn", "ISI", "QAA", "Ofqual", "HMI", "CQC", "HMICS", "HMIE", "ESFA", "Education Scotland",
     "Education and Skills Funding Agency", "Independent Schools Inspectorate", "Quality Assurance Agency",
     "Care Quality Commission", "FE Commissioner", "Further Education Commissioner", "Office for Students",
     "Skills Funding Agency", "SFA", "OfS", "ETI", "Education and Training Inspectorate",
     "HM Inspectorate of Prisons", "Adult Learning Inspectorate", "ALI", "TEF"}
)  # fmt: skip
_SHORTEST_ACRONYM = 3
_NOT_PROVIDERS = re.compile(
    r"\b(?:Department|Agency|Government|Ofsted|FE Week|Schools Week|Inspectorate|Parliament|Framework|Select"
    r"|Social Care|Commission|Commissioner|Confederation|(?<!Training )(?<!Educational )Association"
    r"|Alliance of|Union|Council for|Funding|Levy|Ministry|Office for|Treasury|Institute for|Week|Telegraph"
    r"|Guardian|Times|Post|Gazette|Handbook|Register|Maps|Chronicle|Prevent|Committee|Network|Forum"
    r"|Society(?! College)"
    r"|Inspection|Edexcel)\b|^(?:F[A-Z]*N[Tt]?[Ii]"
    r"|N[Tt]I|FEC|FEFC|(?:FE|UK|English|Further Education|General|Sixth[- ]Form|Further) (?:[A-Z][a-z]+ )*"
    r"(?:Colleges|Providers|Schools)|(?:College|School|Academy|University) (?:in|at|near|on) .*"
    r"|GOV|Red|Amber|Green|Council|Service|College|School|Trust|University|Academy|Provider|Group|Nursery|Centre|DfE|ESFA|IfATE|AELP|AoC|BBC|TES|Tes|FE"
    r"|EFS|UCU|SFC|UTC|(?:Covid|COVID)(?:-19)?|Brexit|SEND|EYFS|SCCIF|EIF|CIF|NPMV|British|English|GCSE|A-level|THE|Grade|Good"
    r"|Satisfactory|Adequate|Weak|Excellent|Poor|Unsatisfactory|Outstanding|Inadequate|Requires Improvement"
    r"|Overall|Special Measures|YouGov|Ipsos|Safeguarding|Prevent Duty|[A-Z]{2,}s|[A-Z]{5,})$"
)
_NOT_BODIES = re.compile(
    r"^(?:(?:Vice[- ])?(?:Principal|Chair(?:man|woman)?|Head(?:teacher|master|mistress)|Governor"
    r"|Councillor|Cllr)"
    r"|Achievement|Effectiveness|Capacity|Leadership|Outcomes|Standards|Attendance|Curriculum|Inclusion|Participation"
    r"|Progress|Apprenticeships?|Leaders|Behaviour|Teaching|Provision|Adult|Quality|Personal|Early"
    r"|Highlights|Introduction|Summary|Background|Overview|Foreword|Context|Purpose|Scope|Conclusions?"
    r"|Improvements|Date|Sixth Forms?$|Key|Year|Report|Parents|Tutors|Staff|Pupils|Students|Children"
    r"|Learners|Concerns|Questions|Calls|Fears|Critics|Complaints|Problems|Issues|Plans|Teachers|Governors"
    r"|Managers|Employers|Ministers|Officials|Campaigners|Unions|Areas|Significant|Reasonable|Insufficient|Previous|Published|Updates?|Inspected|Classed"
    r"|Grade|Level|Inspection|Letter|State|Notice|January|Following|Since|Judgements?)\b|\b(?:Principal|Chief|Secretary|Minister"
    r"|Chair|Director|Court|Inspectors?|Apprenticeships?|Headteacher|Level|Levels|Report|Act|Safeguarding"
    r"|Leadership|Behaviour|Education|Governance|Management|Notice|Improve|Road|Street|Lane)$"
)
_BASED = re.compile(
    r"(?:Troubled|Struggling|Embattled|Beleaguered|Failing|Former|Specialist college"
    r"|Private provider|Independent provider) (?=[A-Z])"
)
_ANY_OF_A_KIND = re.compile(
    r"(?:Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) UTC|(?:[A-Z][a-z]+(?:ian|ish)|Specialist|First"
    r"|Second|Third|Fourth|Fifth|Another|Private|Independent|Local|New|Land|Special|Adult"
    r"|Former|Sixth|Two|Three|General|Further|Large|Small|Rural|Secondary|Primary|Troubled|Every|Top|Best)(?:"
    r" (?:sixth|form|sixth-form|further|education|primary|secondary|high|training|specialist))*"
    r" (?:college|school|academy|university|nursery|provider)"
)
_KIND_ALONE = re.compile(
    r"(?:[A-Z][a-z]+th )?(?:UTC"
    r"|(?:University Technical|Sixth[ -]Form|Further Education) College)|Training Provider"
)
"""A kind of providers, written as a name: "another University Technical College"."""
_SOME = re.compile(
    r"(?:-based)?(?: [a-z-]+){0,2} (?:college|school|provider|firm|company|academy|university|nursery"
    r"|group)\b"
)
_BLEND = re.compile(r"[A-Z][a-z]*(?:[A-Z][a-z]+)+")
"""A name made of the openings of others: BarMet."""
_SCHOOLS = frozenset(["UTC", "College", "School", "Academy", "University", "Nursery", "Primary"])
_NEW = re.compile(r"(?<![.!?:] )(?<!\n)(?!The )(?:[A-Z][a-z]+ )+$")
"""New, of New College: a word that is no name by itself."""
_SAINT = re.compile(r"[’']s?(?: [A-Z][\w’-]+){0,4}? (?:School|College|Academy|Nursery|University)\b")
_HEAD_INSIDE = re.compile(r"(?:[A-Z][\w’-]+ ){1,2}(?:College|School|Academy) [A-Z][a-z]+")
"""City College Norwich: a head, then its place."""
_LOCAL = re.compile(
    r"[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:sixth form |further education )?(?:college|school|university|academy)"
)
"""What a headline calls a college by its place."""
_LEAD = 900  # code points behind a headline in which its college is named
_ARTICLE = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Tt]wo) $")
_LOWER_HEAD = re.compile(
    r"(?: sixth form| sixth-form| further education| primary| secondary| high)? (?:college|school"
    r"|academy|university|nursery)\b(?! (?:principal|leaders|group)\b)"
)


class Providers(NamedTuple):
    """The names of one text that may be a provider's, and those of them that surely are."""

    text: str
    possible: Sequence[Name]
    sure: Sequence[Name]


def candidates(text: str, names: Sequence[Name]) -> list[Name]:
    """The names that may be a provider's, of sure and of undecided kind, with acronyms in full."""
    found = [
        _with_head(text, _without_place(n))
        for n in _parted(text, _in_full(names))
        if not _is_place_of_one(text, n)
    ]
    return [n for n in found if _may_be_provider(n.text, n.kind)]


def _parted(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """Skills for Trade and Mire Training, read as "Skills" and "Trade and Mire Training", are two others."""
    last: Name | None = None
    for name in names:
        first, joint, second = name.text.partition(" and ")
        if last is not None and joint and last.kind == "other" and text[last.end : name.start] == " for ":
            yield Name(
                last.start, name.start + len(first), text[last.start : name.start + len(first)], name.kind
            )
            last = name._replace(start=name.end - len(second), text=second)
            continue
        if last is not None:
            yield last
        last = name
    if last is not None:
        yield last


def _is_place_of_one(text: str, name: Name) -> bool:
    """A WILTSHIRE college: some college by its place."""
    before = text[max(0, name.start - 9) : name.start].lower()
    if _KIND_ALONE.fullmatch(name.text):
        return before.endswith((" a ", "another ", "every ", "each ")) or before == "a "
    return before.endswith(("a ", "an ")) and _SOME.match(text, name.end) is not None


@lru_cache(maxsize=8)
def known_in(text: str) -> tuple[Name, ...]:
    """`candidates`, kept for the readers of lists and of running text."""
    return tuple(candidates(text, names_of(text)))


def told_of(names: Sequence[Name]) -> list[Name]:
    """Of the candidates those that are a body's wherever they stand."""
    counts, openings = Counter(n.text for n in names), _openings(names)
    return [n for n in names if _is_told_of(n, openings, counts)]


def _without_place(name: Name) -> Name:
    """Central Academy, of the name "Essex-based Central Academy"."""
    based = _BASED.match(name.text)
    return name._replace(start=name.start + based.end(), text=name.text[based.end() :]) if based else name


def _with_head(text: str, name: Name) -> Name:
    """South Downs college, whose last word a paper writes small."""
    is_inside = name.kind == "other" and _HEAD_INSIDE.fullmatch(name.text)
    if is_inside or name.text.rsplit(" ", 1)[-1] in _SCHOOLS - {name.text} or name.text.startswith("UTC "):
        return name._replace(kind="organisation")  # a school that bears a person's name
    if name.text in _SCHOOLS and (first := _NEW.search(text, max(0, name.start - 30), name.start)):
        return Name(first.start(), name.end, text[first.start() : name.end], "organisation")
    if name.text.startswith("St ") and (saint := _SAINT.match(text, name.end)):
        return Name(name.start, saint.end(), text[name.start : saint.end()], "organisation")
    is_sixth_form = name.text.endswith(" Sixth Form")
    if (
        (name.kind not in {"other", "place"} and not is_sixth_form)
        or name.text.endswith("-based")
        or _ARTICLE.search(text, max(0, name.start - 4), name.start)
    ):
        return name
    head = _LOWER_HEAD.match(text, name.end)
    if head is not None and _ANY_OF_A_KIND.fullmatch(text, name.start, head.end()):
        return name
    return Name(name.start, head.end(), text[name.start : head.end()], "organisation") if head else name


@lru_cache(maxsize=8192)
def _may_be_provider(name: str, kind: str) -> bool:
    if (
        kind not in {"organisation", "other"}
        or _ANY_OF_A_KIND.fullmatch(name)
        or name in NOT_ORGANISATIONS
        or name in AUTHORITIES
    ):
        return False
    return not _NOT_PROVIDERS.search(name) and not (kind == "other" and _NOT_BODIES.search(name))


def _in_full(names: Sequence[Name]) -> list[Name]:
    """The names, each acronym replaced by the body named in full before it whose initials it starts."""
    in_full: dict[str, Name] = {}
    wholes: list[Name] = []
    found = []
    for at, name in enumerate(names):
        if " " in name.text:
            wholes += [] if _KIND_ALONE.fullmatch(name.text) else [name]
        elif _BLEND.fullmatch(name.text) and (whole := _blended(name.text, wholes)):
            name = name._replace(text=whole.text, kind="organisation")  # noqa: PLW2901
        elif name.text.isupper():
            if at and name.start - names[at - 1].end == len(" ("):
                in_full[name.text] = names[at - 1]  # X Limited (XL)
            full = in_full.get(name.text) or _with_initials(name.text, wholes)
            if full is not None:
                in_full[name.text] = full
                if name.text not in AUTHORITIES:
                    name = name._replace(text=full.text, kind="organisation")  # noqa: PLW2901
        found.append(name)
    return found


def _blended(short: str, wholes: Sequence[Name]) -> Name | None:
    """The first of the names whose words open with the parts of a blend: BarMet, of Barton Metropolitan."""
    parts = re.findall(r"[A-Z][a-z]*", short)
    return next(
        (
            whole
            for whole in wholes
            if len(words := whole.text.split()) > len(parts) - 1
            and all(word.startswith(part) for word, part in zip(words, parts, strict=False))
        ),
        None,
    )


def _with_initials(acronym: str, wholes: Sequence[Name]) -> Name | None:
    """The first of the names whose initials, or those of its words in capitals, start so."""
    if len(acronym) < _SHORTEST_ACRONYM:
        return None
    return next((n for n in wholes if any(i.startswith(acronym) for i in _initials(n.text))), None)


@lru_cache(maxsize=8192)
def _initials(name: str) -> tuple[str, str]:
    letters = [word[0] for word in name.split()]
    return "".join(letter for letter in letters if letter.isupper()), "".join(letters).upper()


def _is_told_of(name: Name, openings: Collection[str], counts: Mapping[str, int]) -> bool:
    """Whether an undecided name is a body's: told more than once, or short for a body named in full."""
    return name.kind == "organisation" or name.text in openings or counts[name.text] > 1


def _openings(names: Sequence[Name]) -> frozenset[str]:
    """The first words of every body's full name: Oakhill of Oakhill Secure Training Centre."""
    return frozenset(
        " ".join(words[:length])
        for words in (n.text.split() for n in names if n.kind == "organisation")
        for length in range(1, len(words))
    )


def named_later(text: str, name: str, end: int) -> str | None:
    """The name in full of "Hampshire college" in a headline that ends at `end`: the body named next."""
    if _LOCAL.fullmatch(name) is None or "\n" in text[:end].strip():
        return None
    noun = name.rsplit(" ", 1)[-1].title()
    after = [n.text for n in known_in(text) if end <= n.start < end + _LEAD and n.kind == "organisation"]
    own = [n for n in after if n.lower() == name.lower() and n != name]
    fitting = [n for n in after if noun in n.split() and _LOCAL.fullmatch(n) is None]
    return next(iter(own or fitting), None)
