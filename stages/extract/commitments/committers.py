"""Who commits where the sentence does not say it: speaker, writer, or the body that the article is about.

Of the bodies that may be meant (the one that committed itself last, the one that does so most, the one named
last, the body of state named last, the one named most) one is taken where most of them are the same.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from stages.extract.commitments.scene import ANEW, MEDIA, MINISTER, Pledge
from stages.extract.extractor import ArticleContext
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.reference import body_kinds, standing_programmes
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations.answered import answerer_of
from stages.extract.recommendations.letters import writer

_STATE = frozenset({"department", "agency", "regulator", "inspectorate"})
_GOVERNMENT = frozenset({"government", "ministers"})
_OURS = re.compile(r"\b(?:[Oo]ur|[Ww]e|I|[Mm]y)\b")
_OTHERS = re.compile(r"\b(?:[Hh]e|[Ss]he)(?: has| had| also| is)* $")
"""Whom the speaker tells of."""
_POLICY = re.compile(
    r"\b(?:Levels?|Apprenticeships|[Qq]ualifications|Entitlement|Guarantee|Bootcamps|BTECs|GCSEs|AGQs|VTQs|"
    r"(?<!Lottery )(?<!Community )(?<!Heritage )(?<!Wealth )(?<!Monetary )(?<!Social )Fund)$"
)
_FIRM = frozenset({"company", "firm", "group", "charity", "provider", "organisation"})
"""What a body goes by that has promised before by its name."""
_PRESENTED = re.compile(
    r"(?: \([^)]{2,12}\))? (?:is|are) (?:an?|the|one of|committed|proud|delighted|pleased|dedicated)\b"
)
_LEADS = re.compile(
    r"(?i)\b(?:principal|head|chief executive|chair\w*|director|dean|vice-principal|spokes\w+)\b"
)
_STATE_PAGE = re.compile(
    r"\b(?:[Hh]ow|[Ww]hat) (?:the )?government (?:will|is|plans)\b|\bPolicy paper\b|^(?:Guidance"
    r"|Research and analysis)$",
    re.MULTILINE,
)
"""A page of the government's own, whose "we" is its."""
_OPENING = 600  # code points in which a page says whose it is
_FAR = 3000  # code points back in which a body was named
_VOTES = 3


def with_names(context: ArticleContext, told: Sequence[Pledge], cast: Cast) -> Iterator[Pledge]:
    """The promises with who makes them: in speech whom the speaker speaks for, in a letter its writer."""
    text = context.text
    wrote = writer(text, names_of(text), cast) if "Dear " in text or "Yours" in text else None
    named = Counter(p.name for p in told if p.name and not is_policy(p.name))
    answers, of_page = answerer_of(text), _of_page(cast, named)
    last: str | None = None
    for found in told:
        ours = _OURS.search(text, found.over[0] if found.over else found.start, found.at) is not None
        own = "noun" not in found.rule or ours
        is_other = _OTHERS.search(text, max(0, found.at - 20), found.at) is not None
        speaker = _speaker(context, found.at, cast) if own and not is_other else None
        told_name = None if found.name and is_policy(found.name) else found.name
        name = told_name or speaker or (answers if ours else None) or found.near
        name = name or (wrote.organisation if wrote and own else None)
        if (
            name is None
            and not _is_spoken(context, found.at)
            and ANEW.search(text, found.start, found.at) is None
        ):
            name = of_page if ours else None
            name = name or _in_context(cast, found.start, last, named)
        if name in _FIRM and last and last[0].isupper():
            name = last
        last = last if "noun" in found.rule else name or last
        yield found if name == found.name else replace(found, name=name)


def _of_page(cast: Cast, named: Counter[str]) -> str | None:
    """Whom "we" means where nobody speaks: the body that the page presents, or the one that promises."""
    for told in cast.between(0, _OPENING):
        body = told.speaker.organisation
        if body and not told.pronoun and not MEDIA.search(body) and _PRESENTED.match(cast.text, told.end):
            return body
    if _STATE_PAGE.search(cast.text, 0, _OPENING) is not None:
        return "government"
    return next(iter(named)) if len(named) == 1 else None


def is_policy(name: str) -> bool:
    """Whether a name is a programme's or a qualification's, which promises nothing."""
    return name in standing_programmes() or _POLICY.search(name) is not None


def _is_spoken(context: ArticleContext, at: int) -> bool:
    """Whether a place stands in speech marks, whoever speaks."""
    text = context.text
    start = text.rfind("\n", 0, at) + 1
    return text.count("“", start, at) > text.count("”", start, at) or text.count('"', start, at) % 2 == 1


def _speaker(context: ArticleContext, at: int, cast: Cast) -> str | None:
    """For whom the speaker of the quotation at a place speaks."""
    said = next(
        (q for q in context.rows["quotations"] if int(str(q["start_char"])) <= at < int(str(q["end_char"]))),
        None,
    )
    if said is None:
        return None
    body = said.get("organisation")
    role = str(said.get("speaker_role") or "")
    if body is None and said.get("speaker"):
        body = cast.person(str(said["speaker"])).organisation
        if body is None and _LEADS.search(role):
            body = cast.provider(at).organisation or cast.provider_after(at).organisation
    return str(body) if body else "government" if MINISTER.search(role) is not None else None


def _in_context(cast: Cast, at: int, last: str | None, named: Counter[str]) -> str | None:
    """The body that most of those who may be meant at a place are; None where they differ."""
    before = (m.speaker.organisation for m in reversed(cast.between(max(0, at - _FAR), at)))
    near = [name for name in before if name and not MEDIA.search(name)]
    state = (n for n in near if n in _GOVERNMENT or body_kinds().get(cast.full(n)) in _STATE)
    found = [
        last,
        *near[:1],
        *islice(state, 1),
        *(name for name, _ in named.most_common(1)),
        _most_named(cast),
    ]
    votes = Counter(cast.full(name) for name in found if name)
    name, count = votes.most_common(1)[0] if votes else (None, 0)
    return name if count >= _VOTES else None


@lru_cache(maxsize=ARTICLES_KEPT)
def _most_named(cast: Cast) -> str | None:
    """The body that an article names most."""
    names = Counter(m.speaker.organisation for m in cast.mentions if m.speaker.organisation and not m.pronoun)
    return next((name for name, _ in names.most_common(1)), None)
