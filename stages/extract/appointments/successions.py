"""Who follows whom in a post that other words name: "X will take over from Y", "Y was succeeded by X".

Whichever of the two is told to hold a post gives it to the other, without "interim"; where both have one,
the successor takes up the other's. Where neither has, the post is the one told last in the paragraph.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.appointments.heads import role_name, roles
from stages.extract.appointments.people import PERSON, SUBJECT, TITLED, full_name, holder, meant
from stages.extract.appointments.post import Post
from stages.extract.appointments.verb_forms import AUX, LEFT, STEPS_DOWN, TAKE, forms
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue

_POST = r"(?:post|role|position|job|chair|office|seat|brief|reins|helm|baton|leadership)"
_ROLE = (
    r"(?:(?:the |its |their |current |outgoing |former |acting |interim )*(?:[A-Z][\w’'-]*(?: "
    r"[\w-]+){0,4}?(?:[’']s | (?=[a-z])))?"
    r"(?:(?!(?:by|her|him|them|comes?|came|from|is|was|has)\b)[a-z-]+,? ){0,4})"
)
_TAKES_OVER = cue(
    re.compile(
        rf"(?:{forms('replace succeed')}|{TAKE} (?:over|the {_POST})(?: the {_POST})?(?: at once| on \w+(?: "
        rf"\w+)?)? (?:from|of)) {_ROLE}(?P<goer>{PERSON}|{TITLED}|(?:him|her|them)\b(?! (?:as|with)\b))"
        r"(?![\w’'-]| as\b)(?P<interim> (?:on an interim basis|in the interim|temporarily))?"
    ),
    "replac* succeed* take takes took taking taken",
)
_IS_FOLLOWED = cue(
    re.compile(
        rf"(?:(?:replaced|succeeded)(?: [^.;,\n]{{2,25}}?)? by|(?:[Hh]is|[Hh]er|[Tt]heir) (?:successor|"
        rf"replacement)(?: is| will be| is to be|,|:)|replac(?:ed|ing) (?:him|her|them) with|"
        rf"{forms('hand pass')}(?: over)? the {_POST}(?: over| on)? to|(?:mak(?:es?|ing)|made) way for) "
        rf"{_ROLE}(?P<comer>{PERSON})(?![\w-]| as\b)"
    ),
    "replaced replacing succeeded his her their hand* pass* make makes making made",
)
_GOES = cue(
    re.compile(
        rf"(?:predecessor(?:,| was| is|:) (?:the )?|{trie(LEFT.split())} of (?:[a-z-]+ ){{0,4}}?|(?:when|"
        rf"[Aa]fter|since|until|before|once) )(?P<goer>{PERSON}|{TITLED})(?![\w-])(?:(?<=[a-z])(?P<verb>(?:, "
        rf"[^,.;\n]{{2,80}},)? {AUX}*(?:{STEPS_DOWN}|left|leaves|leaving|goes|"
        rf"{TAKE} (?:over|charge|office))\b(?! (?:as|from(?! (?:the|his|her|their) {_POST}))\b))|(?! as\b))"
    ),
    f"predecessor when after since until before once {LEFT}",
)
_BEFORE = re.compile(
    rf"(?P<person>{SUBJECT})(?:, [^,.;\n]{{2,110}},)?,?(?: who)? {AUX}*(?:step up (?:to|and) )?$"
)
_GOER = re.compile(rf"(?P<person>{SUBJECT})(?:, [^,.;\n]{{2,110}},)?[^.;\n]{{0,80}}$")
_AT = re.compile(r" at (?:the )?(?P<body>[A-Z][\w’'& -]*?) by\b")
"""Which of somebody's posts it is: "replaced at Fell College by"."""
_WAS = re.compile(r"\b(?:was|were|had been|former|formerly|previously)\b")
"""Of a post held before the one that somebody gives up."""
_PRONOUN = re.compile(r"^[Hh]is|^[Hh]er|^[Tt]heir|^replac")
_DEPUTY = re.compile(r"^(?:deputy|vice|assistant|acting|interim)[ -]")
_FOR_A_TIME = re.compile(r"^(?:interim|acting|permanent(?! secretary)|former|new) ")
_BY_SOMEBODY_ELSE = re.compile(
    r"\b(?:[Ff]ollowing|[Aa]fter|ahead of|before|on|upon|amid|since) (?:the |its )?$"
)
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_BRIEFLY = re.compile(
    r", who [^.;\n]{3,60} (?:in the interim|on an interim basis|temporarily|in an acting)\b"
)
_LINES = re.compile(r"\n+")
_MOST_PARAGRAPHS = 2  # from a post to whoever comes or goes in it
_FARTHEST = 200  # code points between a name and the verb
_FARTHEST_POST = 450  # code points between a post and whoever comes or goes in it


def successions(text: str, posts: Sequence[Post]) -> Iterator[Post]:
    """The posts that the text tells of who comes or goes in them, from the posts that it names."""
    for match in _TAKES_OVER.finditer(text):
        yield from _taken_over(text, posts, match)
    for match in _IS_FOLLOWED.finditer(text):
        goer = _named_before(text, _GOER, match)
        where = _AT.search(match[0])
        there = [post for post in posts if where is None or (post.body and where["body"] in post.body)]
        there = [post for post in there if not _WAS.search(text, post.start, post.end)] or there
        own = _held(there, goer[1], match.start()) if goer is not None else None
        if where is None and own is None and _PRONOUN.match(match[0]):
            own = _near(text, there, match.start(), "")
        person = meant(text, match["comer"], match.start("comer"))
        if own is not None and person is not None and own.person != full_name(person):
            yield _of(own, full_name(person), match.span(), match.start("comer"))
    for match in _GOES.finditer(text):
        gone = meant(text, match["goer"], match.start("goer"))
        is_told = match["verb"] or match[0].startswith("pre") or _is_news(text, match)
        if gone is None or not is_told or _is_told_already(posts, full_name(gone), match.end()):
            continue
        if (near := _near(text, posts, match.start(), full_name(gone))) is not None:
            yield _of(near, full_name(gone), match.span(), match.start("goer"))


def _taken_over(text: str, posts: Sequence[Post], match: re.Match[str]) -> Iterator[Post]:
    """Who takes over, or whom somebody takes over from."""
    comer = _named_before(text, _BEFORE, match)
    is_named = match["goer"][:1].isupper()
    goer = meant(text, match["goer"], match.start("goer")) if is_named else None
    if is_named and goer is None:
        return  # "will be replaced at Fell Training by"
    last = _near(text, posts, match.start(), comer[1] if comer and goer is None else "")
    if comer is None:
        if goer is not None and last is not None and match[0].split(maxsplit=1)[0].endswith("ing"):
            yield _of(last, full_name(goer), match.span(), match.start("goer"))
        return
    at, span = comer[0], (comer[0], match.end())
    if goer is not None:
        for post in _shared(posts, comer[1], full_name(goer), span, (at, match.start("goer"))):
            is_brief = post.person == full_name(goer) and _BRIEFLY.match(text, match.end())
            yield replace(post, role=f"interim {post.role}") if is_brief else post
    elif last is not None:
        role = f"interim {last.role}" if match["interim"] else last.role
        yield _of(replace(last, role=role), comer[1], span, at, keeps=bool(match["interim"]))


def _is_news(text: str, match: re.Match[str]) -> bool:
    return _BY_SOMEBODY_ELSE.search(text, max(0, match.start() - 30), match.start()) is not None


def _named_before(text: str, pattern: re.Pattern[str], match: re.Match[str]) -> tuple[int, str] | None:
    """Where somebody is named before the words, and the name."""
    line = text.rfind("\n", 0, match.start()) + 1
    found = holder(pattern, text, max(line, match.start() - _FARTHEST), match.start())
    return (found[0].start("person"), full_name(found[1])) if found is not None else None


def _shared(
    posts: Sequence[Post], comer: str, goer: str, span: tuple[int, int], names: tuple[int, int]
) -> Iterator[Post]:
    """The post that one of two people has from the other; the one told of the goer outweighs the comer's."""
    own, old = _held(posts, comer, span[1]), _held(posts, goer, sys.maxsize)
    step = _DEPUTY.sub("", own.role) if own is not None else None
    if own is not None and own.rule == "clause/1" and own.start < span[0] and not _DEPUTY.search(own.role):
        yield _of(own, goer, span, names[1])  # who was just told to be put into it
    elif old is not None and not (step and step != old.role and _DEPUTY.search(old.role)):
        same = next((p for p in posts if p.person == goer and p.role == step), old)
        if comer != goer:
            yield _of(same, comer, span, names[0])
    elif own is not None and _DEPUTY.search(own.role) and not own.role.startswith(("acting", "interim")):
        yield replace(own, start=span[0], end=span[1], role=_DEPUTY.sub("", own.role), rule="succeeds/1")
    elif own is not None:
        yield _of(own, goer, span, names[1])


def _held(posts: Sequence[Post], person: str, at: int) -> Post | None:
    """The post of `person` told last before `at`, else first after it."""
    own = [post for post in posts if post.person == person]
    before = [post for post in own if post.start <= at]
    return before[-1] if before else own[0] if own else None


def _is_told_already(posts: Sequence[Post], person: str, at: int) -> bool:
    """Whether the post that somebody leaves is told by then; one told later is where they go to."""
    return any(post.person == person and post.start < at for post in posts)


def _near(text: str, posts: Sequence[Post], at: int, person: str) -> Post | None:
    """The post told last before `at`, of somebody else, a paragraph or two back at most."""
    near = (
        p
        for p in reversed(posts)
        if 0 <= at - p.end < _FARTHEST_POST and len(_LINES.findall(text, p.end, at)) <= _MOST_PARAGRAPHS
    )
    last = next((p for p in near if p.person != person), None)
    following = next((p for p in posts if at < p.start), None)
    if last is None and following is not None and not _SENTENCE_END.search(text, at, following.start):
        last = following  # "after the retirement of X, Y was elected chair"
    return last if last is None or not _is_other_post_told(text, last, at) else None


def _is_other_post_told(text: str, post: Post, at: int) -> bool:
    """Whether another post stands in the sentence of whoever comes or goes, which nobody is told to hold."""
    first = max(0, at - _FARTHEST_POST)
    starts = (m.end() for m in _SENTENCE_END.finditer(text, first, at))
    first = max((*starts, first, post.end if post.end <= at else 0))
    told = (role_name(text[role.start : role.ends[0]]) for role in roles(text) if first <= role.start < at)
    return any(name not in post.role for name in told)


def _of(post: Post, person: str, span: tuple[int, int], at: int, *, keeps: bool = False) -> Post:
    """The same post, of somebody else."""
    role = post.role if keeps else _FOR_A_TIME.sub("", post.role)
    return Post(*span, person, role, post.body, at, "succeeds/1")
