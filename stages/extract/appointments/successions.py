"""Who comes and goes in a post that another sentence or word names: "X will take over from principal Y".

The post is the one just told of the successor, or told of the person who goes; else the successor's own,
one step up from deputy. "When X left", "before Y takes over", "Z, who held the role" and "her predecessor,
X" mean the post told last.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from stages.extract.appointments.bodies import Bodies
from stages.extract.appointments.heads import Role, role_name
from stages.extract.appointments.named_after import is_news
from stages.extract.appointments.people import (
    PERSON,
    SUBJECT,
    TITLED,
    full_name,
    holder,
    in_full,
    meant,
    person_in,
)
from stages.extract.appointments.post import CAREER, Post
from stages.extract.appointments.post_verbs import AUX
from stages.extract.appointments.shared_words import BY_VERB
from stages.extract.appointments.verb_forms import LEFT, STEPS_DOWN, TAKE, forms
from stages.extract.appointments.whose import whose
from stages.extract.phrases.kept import names_by_edge
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue

_ROLE = (
    r"(?:(?:the |its |their |current |outgoing |former |acting |interim )*(?:[A-Z][\w’'-]*(?: "
    r"[\w-]+){0,4}?(?:[’']s | (?=[a-z])))?(?:(?!by\b)[a-z-]+,? ){0,4})"
)
_AFTER = cue(
    re.compile(
        r"(?:(?:step(?:s|ped|ping)? up (?:to|and) )?(?:replac(?:e[sd]?|ing)|succeed(?:s|ed|ing)?|t(?:akes?|"
        r"ook|aking|aken) (?:over|the (?:reins|helm|place))(?: the (?:post|role|job|chair|reins))?(?: at "
        rf"once| on \w+(?: \w+)?)? (?:from|of))) {_ROLE}(?P<previous>{PERSON}|{TITLED})(?![\w’'-]| as\b)"
    ),
    "step steps stepped stepping replac* succeed* take takes took taking taken",
)
_BEFORE = re.compile(
    rf"(?P<person>{SUBJECT})(?:, [^,.;\n]{{2,110}},)?,?(?: who)? {AUX}*(?:step up (?:to|and) )?$"
)
_THEM = cue(
    re.compile(
        rf"(?:{forms('replace succeed')} (?:him|her|them)|{TAKE} (?:over from (?:him|her|them)|(?:his|her|"
        r"their) (?:place|seat)))(?=[.,;]| (?:in|on|at|as|from|when|next|this|after|until|and|for|"
        r"temporarily)\b)(?P<interim> (?:on an interim basis|in the interim|temporarily))?"
    ),
    "replace* succeed* take takes took taking taken",
)
_BY = cue(
    re.compile(
        rf"(?:(?:replaced|succeeded)(?: [^.;,\n]{{2,25}}?)? by {_ROLE}|(?:[Hh]is|[Hh]er|[Tt]heir) "
        rf"(?:successor|replacement)(?: is| will be| is to be|,|:) {_ROLE}|replac(?:ed|ing) (?:him|her|them) "
        rf"with {_ROLE}|(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?)(?: over)? the (?:reins|baton|helm|job|post|"
        rf"role|chair|leadership)(?: over| on)? to {_ROLE}|(?:mak(?:es?|ing)|made) way for "
        rf"{_ROLE})(?P<person>{PERSON})(?! as\b)"
    ),
    "replaced replacing succeeded his her their hand* pass* make makes making made",
)
_GOER = re.compile(rf"(?P<person>{SUBJECT})(?:, [^,.;\n]{{2,110}},)?[^.;\n]{{0,80}}$")
_LAST_GOER = re.compile(r"^[Hh]is|^[Hh]er|^[Tt]heir|^replac")
_DEPUTY = re.compile(r"^(?:deputy|vice|assistant|acting|interim)[ -]")
_POST = r"(?:post|role|position|job|chair|office|seat|brief)"
_IN_ASIDE = r"(?:, [^,.;\n]{2,80},)?"
_COMES_OR_GOES = cue(
    re.compile(
        rf"(?:when|[Aa]fter|since|until|before|once) (?P<moves>{PERSON}|{TITLED}){_IN_ASIDE} "
        rf"{AUX}*(?:{STEPS_DOWN}|t(?:akes?|ook|aking) (?:over|charge|office|the (?:helm|reins)|up the "
        rf"{_POST})|(?:left|leaves|leaving|quits?|goes|went)(?=[.,;]|$| (?:in|at the end|on|last|this|"
        rf"earlier|after|amid|to (?:join|lead|become|run)|(?:his|her|their|the) (?:{_POST}|college|"
        r"organisation))\b))\b(?! (?:from(?! (?:the|his|her|their) (?:post|role|job|position))|as|the "
        r"story)\b)|(?:held|filled|covered|occupied|done|doing|carried out) (?:the|this|that|her|his) "
        rf"(?:same )?{_POST}\b(?! (?:of|as)\b)(?P<interim> (?:in the interim|on an interim basis|in an "
        rf"(?:acting|interim) capacity|temporarily|for the time being))?|{_POST} (?:that |which "
        rf")?(?P<left>{SUBJECT}) (?:left|vacated|has left|had left|leaves)\b|predecessor(?:,| was| is|:) "
        rf"(?:the )?(?P<before>{PERSON})|{trie(LEFT.split())} of (?:[a-z-]+ ){{0,4}}?(?P<gone>{PERSON})"
    ),
    "when after since until before once held filled covered occupied done doing carried post role position"
    f" job chair office seat brief predecessor {LEFT}",
)
_AT = re.compile(r",? (?:at|of|for|with) (?:the )?")
_TAKES = re.compile(r" t(?:akes?|ook|aking) ")
_FOR_A_TIME = re.compile(r"^(?:interim|acting|permanent) ")
_FRONTED = re.compile(r"\b(?:[Aa]fter|[Ff]ollowing|[Uu]pon|[Ww]ith) the (?:[a-z]+ )?$")
_WHO = re.compile(rf"(?P<person>{SUBJECT}){_IN_ASIDE},?(?: who)? {AUX}*$")
_TAKEN_UP = frozenset({"unnamed/1", "role_then_person/1", "pair/1"})
"""Rules that read a post that somebody takes up, besides those by a verb."""
_FARTHEST = 200
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_LINES = re.compile(r"\n+")
_LONGEST_PRONOUN = 3  # "she succeeds her" says too little
_MOST_PARAGRAPHS = 2  # from a post to whoever comes or goes in it
_FARTHEST_POST = 450  # code points between a post and whoever comes or goes in it


_BEFORE_THEM = cue(
    re.compile(
        rf"(?:(?P<noun>{trie(LEFT.split())}) of|(?:replac|succeed)(?:e|ing)?|(?:place of|succession to)) "
        rf"(?P<person>{PERSON})|(?:after|when) (?P<leaver>{PERSON})(?:, [^,.;\n]{{2,80}},)? "
        rf"{AUX}*(?:{STEPS_DOWN}|left|leaves)\b"
    ),
    f"{LEFT} replace replacing succeed succeeding place succession after when",
)
"""Who held a post until then, behind its name: "a new principal following the retirement of X"."""
_ON = re.compile(r"\b(?:following|after|ahead of|before|on|upon|amid) (?:the |its )?(?:[a-z]+ )?$")
_FILLED = re.compile(r"\b(?:new|next|permanent|interim|acting|its|the|a|an|as)\s$")
_REPLACED = re.compile(rf"\b(?:replac|succe|follow|from)\w* (?P<person>{PERSON}|{TITLED})")
_FROM = re.compile(rf" (?:of [^,.;\n]{{3,60}} )?from (?P<person>{PERSON}|{TITLED})")
_LONGEST_BETWEEN = 150  # code points between a post and who held it before


def held_before(text: str, bodies: Bodies, role: Role, post: Post | None) -> Post | None:
    """The same post of whoever held it before: "has a new principal following the retirement of X"."""
    match = _BEFORE_THEM.search_between(text, role.end, role.end + _LONGEST_BETWEEN)
    if match is None or _SENTENCE_END.search(text, role.end, match.start()):
        return None
    if not _FILLED.search(text, max(0, role.start - 12), role.start) and not is_news(text, role.start):
        return None
    person = person_in(match["person"] or match["leaver"])
    name = _FOR_A_TIME.sub("", role_name(text[role.start : role.end]))
    is_other = post is None or (person is not None and post.person != full_name(person) and post.is_told)
    if person is None or not is_other or name.startswith(("former ", "ex-")) or role.head == "boss":
        return None
    if match["noun"] and not _ON.search(text, role.end, match.start()):
        return None
    at = match.end("person" if match["person"] else "leaver") - len(person)
    body_at = bodies.after(role.end) or bodies.before(role.start)
    body = text[slice(*body_at)] if body_at else whose(text, role.start, role.end, name)
    return Post(role.start, match.end(), full_name(person), name, body, at, "gone/1", is_told=True)


def replaced(text: str, post: Post) -> Iterator[Post]:
    """The same post of whom somebody replaces in it: "X has replaced Z as chief inspector"."""
    match, start = None, post.person_at
    if post.rule == "replaced/1" and (match := _REPLACED.search(text, post.start, post.end)) is not None:
        start = match.start()
    elif post.rule == "became/1" and " over as " in text[post.start : post.end]:
        match = _FROM.match(text, post.end)
    person = meant(text, match["person"], match.start()) if match is not None else None
    if match is not None and person is not None and full_name(person) != post.person:
        own = replace(post, role=_FOR_A_TIME.sub("", post.role))
        span = (start, max(post.end, match.end()))
        yield (_moved(own, full_name(person), span, match.start("person"), post.rule))


def successions(text: str, posts: Sequence[Post]) -> Iterator[Post]:
    """The post of every successor in `text`, from the posts that the text tells."""
    known = {post.person: post for post in reversed(posts)}
    moved = tuple(_comings_and_goings(text, posts, known))
    for match in _AFTER.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        before = holder(_BEFORE, text, max(line, match.start() - _FARTHEST), match.start())
        if before is not None:
            at = before[0].start("person")
            goer, comer = _who(text, match["previous"]), full_name(before[1])
            own = _told_last(text, posts, match.start(), comer)
            if own is not None and goer is not None and goer != comer and not _DEPUTY.search(own.role):
                if any(post.person == goer for post in moved):
                    continue  # told below, and for what time
                yield _moved(own, goer, (at, match.end()), match.start("previous"), "succeeds/1")
            elif (taken := _taken(posts, known, comer, at, goer)) is not None:
                yield replace(taken, start=taken.person_at, end=match.end())
    for match in _THEM.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        after = holder(_BEFORE, text, max(line, match.start() - _FARTHEST), match.start())
        if after is None or len(after[0]["person"]) <= _LONGEST_PRONOUN:
            continue
        at, comer = after[0].start("person"), full_name(after[1])
        held = _told_last(text, [p for p in posts if p.is_told and p.person != comer], match.start())
        if held is not None:
            role = f"interim {held.role}" if match["interim"] else _FOR_A_TIME.sub("", held.role)
            yield _moved(replace(held, role=role), comer, (at, match.end()), at, "succeeds/1")
    for match in _BY.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        leaver = holder(_GOER, text, max(line, match.start() - _FARTHEST), match.start())
        person = person_in(match["person"])
        held = known.get(full_name(leaver[1])) if leaver is not None else None
        if held is None and _LAST_GOER.match(match[0]):
            held = next((p for p in reversed(posts) if 0 <= match.start() - p.end < _FARTHEST), None)
        if person is not None and held is not None:
            at = match.end("person") - len(person)
            held = replace(held, role=_FOR_A_TIME.sub("", held.role))
            yield _moved(held, full_name(person), match.span(), at, "succeeded/1")
    yield from moved


def _comings_and_goings(text: str, posts: Sequence[Post], known: Mapping[str, Post]) -> Iterator[Post]:
    """The post told last, of whoever is said to have held it, to leave it or to take it over."""
    for match in _COMES_OR_GOES.finditer(text):
        group = next((g for g in ("moves", "left", "before", "gone") if match[g]), None)
        if group is not None:
            at, person = match.start(group), meant(text, match[group], match.start(group))
        else:
            line = text.rfind("\n", 0, match.start()) + 1
            found = holder(_WHO, text, max(line, match.start() - _FARTHEST), match.start())
            at, person = (found[0].start("person"), found[1]) if found is not None else (0, None)
        if person is None:
            continue
        own = known.get(full_name(person)) if group in {"moves", "gone"} else None
        if own is not None and (not own.is_told or own.start <= match.end()):
            continue  # the words tell of that post
        if group == "gone" and not _FRONTED.search(text, max(0, match.start() - 40), match.start()):
            continue
        if group is None and " same " in match[0] and _AT.match(text, match.end()):
            same = _elsewhere(text, posts, person, match)
            yield from (same,) if same is not None else ()
            continue
        last = _told_last(text, posts, at) if group != "gone" else None
        last = last or (_told_next(text, posts, at) if group in {"gone", "moves"} else None)
        name = full_name(person)
        if last is not None and last.person != name and _told_last(text, posts, at, name) is None:
            stays = group is None or (group == "moves" and _TAKES.search(match[0]) is not None)
            role = last.role if stays else _FOR_A_TIME.sub("", last.role)
            role = f"interim {last.role}" if match["interim"] and "interim" not in last.role else role
            span = (at if group is None else match.start(), match.end())
            yield _moved(replace(last, role=role), name, span, at, "moves/1")


def _elsewhere(text: str, posts: Sequence[Post], person: str, match: re.Match[str]) -> Post | None:
    """The same post that somebody held elsewhere: "she had filled the same role at Y"."""
    place = _AT.match(text, match.end()) if " same " in match[0] else None
    body = names_by_edge(text)[0].get(place.end()) if place is not None else None
    told = (p for p in reversed(posts) if p.end <= match.start() and p.is_told)
    own = next((p for p in told if p.person == full_name(person)), None)
    if body is None or own is None:
        return None
    role = f"interim {own.role}" if match["interim"] else own.role
    return Post(match.start(), body.end, own.person, role, body.text, match.start(), "moves/1", is_told=True)


def _told_last(text: str, posts: Sequence[Post], at: int, person: str | None = None) -> Post | None:
    """The post told last before `at`, of `person` if given; one that is only named where none is told."""
    if person is not None:
        told = [p for p in posts if p.end <= at and p.is_told and p.person == person]
        taken_up = [p for p in told if p.rule in BY_VERB or p.rule in _TAKEN_UP]
        return next(reversed(taken_up or [p for p in told if p.rule not in {"is/1", CAREER}]), None)
    near = [
        p
        for p in posts
        if 0 <= at - p.end < _FARTHEST_POST and len(_LINES.findall(text, p.end, at)) <= _MOST_PARAGRAPHS
    ]
    return next((p for p in reversed(near) if p.is_told), near[-1] if near else None)


def _told_next(text: str, posts: Sequence[Post], at: int) -> Post | None:
    """The post told first behind `at` in its sentence: "after the retirement of X, Y was elected chair"."""
    found = next((p for p in posts if p.start > at and p.is_told), None)
    return found if found is not None and _SENTENCE_END.search(text, at, found.start) is None else None


def _moved(post: Post, person: str, span: tuple[int, int], at: int, rule: str) -> Post:
    """The same post, of somebody else."""
    return Post(*span, person, post.role, post.body, at, rule, is_told=True)


def _who(text: str, words: str) -> str | None:
    """The full name of a person told in full or by title and surname."""
    if (full := in_full(text, words)) is not None:
        return full
    person = person_in(words)
    return full_name(person) if person is not None else None


def _taken(
    posts: Sequence[Post], known: Mapping[str, Post], person: str, at: int, goer: str | None
) -> Post | None:
    """The post that `person`, named at `at`, takes over from `goer`."""
    if goer is None or person == goer:
        return None
    own = known.get(person)
    step = _DEPUTY.sub("", own.role) if own is not None else None
    left = [p for p in posts if p.person == goer]
    if left:  # of several the one that the deputy is a step below, else the first
        return _moved(next((p for p in left if p.role == step), left[0]), person, (0, 0), at, "succeeds/1")
    if own is None or not _DEPUTY.search(own.role):
        return None
    return Post(0, 0, person, _DEPUTY.sub("", own.role), own.body, at, "succeeds/1", is_told=True)
