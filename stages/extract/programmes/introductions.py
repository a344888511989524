"""Names by which an article calls a programme once it has introduced it: "Workwise, a scheme for …"."""

import re
from collections.abc import Iterable
from functools import cache

from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.reference import REFERENCE, rows_of, sector_bodies, standing_programmes
from stages.extract.phrases.word_cues import words_of
from stages.extract.programmes.mentions import (
    ANY_HEAD,
    BODY_WORDS,
    HEADS,
    OWN_HEAD,
    QUOTE,
    RUN,
    RUN_ON,
    UNQUOTE,
    cleaned,
    is_common,
    named_in,
)
from stages.extract.programmes.vocabulary import NATIONS

_APPOSED = re.compile(
    rf"(?P<called>[A-Z](?<!\w.){RUN_ON}){UNQUOTE}(?: \([A-Z]+\))?(?:,? (?:[–-] )?| (?:is|was|are) )(?:an?|"
    rf"the|its|our|their) (?!(?:[\w-]+ ){{0,3}}?(?:charity|company|firm|trust|college|university|"
    rf"organisation|"
    rf"body|agency|provider|group|council|foundation|quango|people|man|woman)\b)(?:[^,.;:]{{0,60}}? "
    r")?(?:programme|scheme|initiative|project|pilot|fund)\b(?! (?:manager|director|leader|board|officer))"
)
_CALLED = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Nn]ew|[Tt]heir) (?:[\w-]+ ){{0,3}}?(?:programme|scheme|initiative|project|"
    r"pilot|campaign)(?: (?:called|named|known as|dubbed|entitled) |, (?:called |named |known as |dubbed "
    rf")?){QUOTE}(?P<called>{RUN})(?=[’”'\",.]| (?:is|was|will|has|to|for|in|which|that)\b)"
)
_SHORTENED = re.compile(r"(?:[A-Z][a-z]+ ){1,3}(?P<short>Bootcamps|Hubs|Trailblazers|Accelerators)\b")
_SHORT = cues(" Bootcamps| Hubs| Trailblazers| Accelerators")
_NETWORK = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Ambassadors?|Advis[eo]rs?|Mentors?|Leaders?|Champions?|Governors?) Network\b"
)
"""A scheme of people; other networks are bodies."""


def introduced(text: str, cued: Iterable[str]) -> dict[str, str]:
    """Names of programmes by what stands for them: standing ones, and "Workwise, a scheme for …".

    `cued` are the sentences that may name one.
    """
    known = words_of(text)
    found = {words: name for words, name, first in _standing_by_first() if known.at(first) and words in text}
    found |= {
        short: name
        for name, short in _acronyms().items()
        if short in text and (name in found.values() or _stands_alone(short, text))
    }
    networks: set[str] = set()
    for sentence in cued:
        networks |= {m.group() for m in _NETWORK.finditer(sentence)} if "Network" in sentence else set()
        if not has_any(sentence, HEADS):
            continue
        for match in (*_APPOSED.finditer(sentence), *_CALLED.finditer(sentence)):
            called = cleaned(match["called"])
            if _is_introduced(called):
                found[called] = called
        for match in _SHORTENED.finditer(sentence) if has_any(sentence, _SHORT) else ():
            found.setdefault(match["short"], match.group())
        for match in named_in(sentence):
            if OWN_HEAD.match(match["kind"]):
                continue
            called = cleaned(match["called"])
            is_long = len(called.split()) > 1 or (len(called) > 5 and called not in NATIONS)
            is_name = (
                is_long
                and not called.endswith(("’s", "'s"))
                and called not in BODY_WORDS
                and kind_of(called) == "other"
            )
            if is_name and not is_common(called.split()):
                found.setdefault(called, called)
    return found | (
        dict.fromkeys(("its network", "the network"), networks.pop()) if len(networks) == 1 else {}
    )


def _stands_alone(short: str, text: str) -> bool:
    """Whether an acronym is used as a programme's, whose full name the article may leave out."""
    noun = r"(?:funding|programmes?|provision|contracts?|budgets?|allocations?|grant)\b"
    return re.search(rf"\b{short}[ -](?:{noun}|funded\b)|\bdevolved {short}\b", text) is not None


def _is_introduced(called: str) -> bool:
    """Whether what is called a scheme has a name of its own, no body's and no common noun."""
    words = called.split()
    if not called or is_common(words) or ANY_HEAD.fullmatch(called) or called in sector_bodies():
        return False
    return kind_of(called) in {"other", "place"} and len(words) < 6 and not words[0].isdigit()


@cache
def _standing_by_first() -> tuple[tuple[str, str, str], ...]:
    """The names of the standing programmes, what each stands for, and its first word in lower case."""
    return tuple(
        (words, name, re.split(r"\W", words, maxsplit=1)[0].lower())
        for words, name in standing_programmes().items()
    )


@cache
def _acronyms() -> dict[str, str]:
    """The acronym of each standing programme that has one, by its full name."""
    return {row["name"]: row["acronym"] for row in rows_of(REFERENCE / "programmes.csv") if row["acronym"]}
