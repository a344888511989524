"""Who can speak in an article: its people and organisations, and what later words mean them.

"Phillipson", "Ms Phillipson" and "Sir Nic" mean the person named in full; "he" and "she" the last
person who spoke or was named; "the watchdog" the body that the article names of that kind; "the
review" whoever the article says wrote it. What nothing resolves stays unknown.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from copy import copy
from functools import lru_cache

from stages.extract.appointments.people import by_first_name, full_name, surname
from stages.extract.appointments.posts import posts
from stages.extract.appointments.role_lines import role_lines
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.name_words import HONORIFICS
from stages.extract.phrases.names import Name
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.word_cues import cue
from stages.extract.quotations.asides import first_names, told_beside
from stages.extract.quotations.called import by_post, by_surname
from stages.extract.quotations.holders import holders, is_of_state, leavers, roles, surnames
from stages.extract.quotations.mentions import (
    NOBODY,
    Mention,
    Speaker,
    as_person,
    is_shouted,
    parties,
    pronouns,
)
from stages.extract.quotations.nouns import (
    AUTHOR,
    AUTHOR_AFTER,
    DOCUMENTS,
    IN_A_LETTER,
    NOUN,
    OF_AN_INSPECTION,
    SENT,
    WRITTEN,
)
from stages.extract.quotations.told_apart import told_apart

_KINDS = frozenset({"department", "union", "agency", "regulator", "committee"})
_WHOSE = {"Its": "body", "Their": "body", "His": "person", "Her": "person"}
"""Before a paper: whose it is."""
_WHOLE_KINDS = frozenset({"union", "association", "department", "agency", "committee", "commission"})
"""Last words of names that tell alone what a body is: the University and College Union is no college."""
_OFFICE = cue(
    re.compile(
        r"\b[Tt]he (?P<office>(?:FE|[Ff]urther [Ee]ducation|[Cc]hildren[’']s|[Ii]nformation|[Ss]chools"
        r"|[Ss]ocial mobility) [Cc]ommissioner|[Cc]hief (?:inspector|regulator))\b"
        r"(?:[’']s (?:team|office|report)\b)?"
    ),
    "the",
)
"""An office that speaks by itself: "the FE commissioner’s team found"."""
_INSPECTORS = cue(re.compile(r"\b[Ii]nspectors\b"), "inspectors")
_BODIES_OF_STATE = frozenset({"government", "ministers"})
_TOGETHER = frozenset({"unions", "signatories"})  # they speak together, as "the unions"
_POSTS = frozenset({"principal", "chief executive", "ceo", "chair of governors"})
_REPORTS = ("report", "review")
_LONGEST_AUTHOR = 80  # code points before "report" in which its author's name starts
_NEXT_NAMED = 400  # code points behind "a college in Kent" in which its name comes
_KIND_ALONE = re.compile(r"(?:(?:City|Borough|County|Sixth|Form|Community|Adult|Technical) )+College")
"""What a college is called for short whose name goes on with its place."""
OFSTED = "Ofsted"
_BODY_WORDS = {"watchdog": OFSTED, "inspectorate": OFSTED}
"""Bodies that the sector calls by what they are; used only where the article names the body."""


__all__ = ["NOBODY", "Cast", "Mention", "Speaker", "cast_of"]


class Cast:
    """The people and organisations of one article, and every mention of them in reading order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._names = [
            as_person(text, name) if name.kind == "other" else name
            for name in names_of(text)
            if not is_shouted(text, name)
        ]
        self._posts = posts(text)
        self._leavers = leavers(self._posts, text)
        self._roles = roles(self._posts, text, self._names)
        self._surnames = surnames(self._names, self._posts)
        people = [
            (n.start, self._surnames[s]) for n in self._names if (s := surname(n.text)) in self._surnames
        ]
        for person, role, body in told_apart(text, people, self._posts, self._roles):
            self._roles.setdefault(person, (role, body))
        for post in role_lines(text):
            self._roles.setdefault(post.person, (post.role, post.body))
        self._first_names = by_first_name(self._surnames.values())
        alone = first_names(text, self._names, self._first_names.keys() | self._surnames.keys())
        self._first_names |= {name: name for name in alone}
        known = {n.text: self._surnames.get(surname(n.text)) for n in self._names if " " in n.text}
        known |= {name: name for name in alone}
        spans = [(n.end - len(n.text), n.end, p) for n in self._names if (p := known.get(n.text)) is not None]
        for person, role, body in told_beside(text, spans, self._roles):
            self._roles.setdefault(person, (role, body))
        self._organisations = [n for n in self._names if n.kind == "organisation"]
        self._bodies = {n.text for n in self._organisations}
        self._called_by: defaultdict[str, list[Name]] | None = None
        self._authors = self._read_authors(text)
        self._set(self._mentions(text))

    def _set(self, mentions: Sequence[Mention]) -> None:
        self.mentions = mentions
        self._starts = [m.start for m in mentions]

    def of(self, mentions: Sequence[Mention]) -> "Cast":
        """The same people and bodies with other mentions."""
        other = copy(self)
        other._set(sorted(mentions, key=lambda m: (m.start, -m.end)))
        return other

    def unread(self) -> Iterator[Name]:
        """The names of which nothing says whether a person or a body has them."""
        return (name for name in self._names if name.kind == "other")

    def provider(self, before: int) -> Speaker:
        """The college or firm named last before a place: a body that is none of the state's."""
        names = (n.text for n in reversed(self._organisations) if n.end <= before)
        return next((Speaker(organisation=name) for name in names if not is_of_state(name)), NOBODY)

    def provider_after(self, place: int) -> Speaker:
        """The college or firm named next behind "a college in Kent", as a first sentence has it."""
        near = (n.text for n in self._organisations if place <= n.start < place + _NEXT_NAMED)
        return next((Speaker(organisation=name) for name in near if not is_of_state(name)), NOBODY)

    def author(self, noun: str) -> Speaker:
        """Who wrote the report, or the one report-like paper that the article names an author of."""
        if noun not in self._authors and noun in _REPORTS:
            known = {self._authors[n] for n in _REPORTS if n in self._authors}
            return known.pop() if len(known) == 1 else NOBODY
        return self._authors.get(noun, NOBODY)

    def holder(self, office: str, *, is_new: bool = False) -> Speaker | None:
        """The one person to whom the article gives an office; the new one of two, if one leaves it."""
        held = holders(self._posts, office, self._leavers if is_new else ())
        if not held:
            called = [person for person, (role, _) in self._roles.items() if role.lower() == office]
            return self.person(called[0]) if len(called) == 1 else None
        if len({post.person for post in held}) != 1:
            return None
        known = self.person(held[0].person)
        post = next((post for post in held if post.body is not None), None)
        return known._replace(role=post.role, organisation=post.body) if post is not None else known

    def post(self, role: str, body: str | None) -> Speaker | None:
        """The one person of the article who has that role in a body."""
        found = [n for n, (r, b) in self._roles.items() if body and b == body and role in r.lower()]
        return self.person(found[0]) if len(found) == 1 else None

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions that start in `[start, end)`."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def person(self, name: str) -> Speaker:
        """The person called `name`, with the post that the article tells."""
        role, body = self._roles.get(name, (None, None))
        is_short = body is not None and (body not in self._bodies or _KIND_ALONE.fullmatch(body))
        if is_short:  # Gateshead principal: of Gateshead College
            body = next((found for found in sorted(self._bodies) if found.startswith(f"{body} ")), body)
        return Speaker(name, role or None, body)

    def full(self, name: str) -> str:
        """The fullest name of a person or body that the article gives for `name`; else `name`."""
        known = self._surnames.get(name.rsplit(maxsplit=1)[-1])
        if known is not None:
            return known
        bare = name.removeprefix("The ").removeprefix("the ")
        body = _BODY_WORDS.get(bare.lower())
        if body in self._bodies:
            return body
        return bare

    def _mentions(self, text: str) -> list[Mention]:
        found = [Mention(p.start, p.end, self.person(p.person)) for p in self._posts]
        nouns = list(self._nouns(text))
        owned = [m for m in nouns if m.speaker.role and m.speaker.organisation]
        nouns = [m for m in nouns if not (m.speaker.role and m.speaker.organisation)]
        covered = sorted((m.start, m.end) for m in (*found, *owned))
        found += [m for m in owned if not _inside(m, found)]
        told = (*self._named(), *nouns, *self._offices(text), *self._inspectors(text), *self._called(text))
        for mention in (*told, *pronouns(text), *parties(text)):
            at = bisect_right(covered, (mention.start, len(text))) - 1
            if at < 0 or mention.start >= covered[at][1]:
                found.append(mention)
        return sorted(found, key=lambda m: (m.start, -m.end))

    def _named(self) -> Iterator[Mention]:
        known: dict[tuple[str, str], Speaker | None] = {}
        for name in self._names:
            called = name.text, name.kind
            if called not in known:
                known[called] = self._who(name)
            speaker = known[called]
            if speaker is not None:
                yield Mention(name.start, name.end, speaker)

    def _who(self, name: Name) -> Speaker | None:
        words = name.text.split()
        if name.kind == "person" and len(words) > 1 and not (words[0] in HONORIFICS and len(words) == 2):
            return self.person(self._surnames.get(surname(name.text), full_name(name.text)))
        known = self._surnames.get(words[-1].removesuffix("’s").removesuffix("'s"))
        if known is not None and (len(words) == 1 or words[0] in HONORIFICS):
            return self.person(known)
        if len(words) == 1 and (known := self._first_names.get(words[0])) is not None:
            return self.person(known)
        if words[0] in HONORIFICS and len(words) == 2:
            return self._by_first_name(words) or Speaker(" ".join(words))
        if name.kind == "organisation":
            return Speaker(organisation=name.text)
        return None

    def _by_first_name(self, words: Sequence[str]) -> Speaker | None:
        """Sir Nic is the one Sir Nic Dakin of the article."""
        start = " ".join(words) + " "
        found = [full for full in self._surnames.values() if full.startswith(start)]
        return self.person(found[0]) if len(set(found)) == 1 else None

    def _nouns(self, text: str) -> Iterator[Mention]:
        for match in NOUN.finditer(text):
            speaker = self._noun(match)
            is_theirs = speaker == NOBODY and match["noun"] in DOCUMENTS
            whose = _WHOSE.get(match[0].partition(" ")[0], "") if is_theirs else ""
            yield Mention(match.start(), match.end(), speaker, whose)

    def _noun(self, match: re.Match[str]) -> Speaker:
        noun, owner = match["noun"].lower(), (match["owner"] or match["body"] or "").strip()
        if match["spokes"] or match["common"]:
            body = self._last_called(match["common"] or noun, match.start())
            known = owner or (body.text if body is not None else None)
            return Speaker(role=match["spokes"] or noun, organisation=known)
        if owner:
            return self._owned(noun, owner)
        if noun.startswith("spokes") or noun in DOCUMENTS:
            return self.author(noun) if noun in DOCUMENTS else Speaker(role=noun)
        if noun in _TOGETHER or noun in _BODIES_OF_STATE:
            return Speaker(organisation=f"the {noun}" if noun in _TOGETHER else noun)
        before = self.called(noun, match.start())
        return Speaker(organisation=before) if before else self._in_post(match)

    def _in_post(self, match: re.Match[str]) -> Speaker:
        """Who holds the post that a noun names, or else the post itself."""
        office = match["noun"] + (f" and {match['and']}" if match["and"] else "")
        alone = Speaker(role=office) if match["noun"].lower() in _POSTS else NOBODY
        return self.holder(office.lower(), is_new=" new " in match[0]) or alone

    def _owned(self, noun: str, owner: str) -> Speaker:
        """The DfE spokesperson, the Northmoor review: who owns the noun speaks."""
        owner = owner.removesuffix("’s").removesuffix("'s").rstrip("’'")
        if owner == "Big Listen":
            return self._authors.get(noun, NOBODY)
        if owner in {"UK", "Welsh", "Scottish"}:
            return Speaker(organisation=f"{owner} {noun}")
        if noun in DOCUMENTS and owner not in self._bodies and (writer := self._author(owner)) is not None:
            return writer
        body = next((n.text for n in self._organisations if n.text.startswith(owner)), owner)
        role = noun if noun.startswith(("spokes", "member", "principal", "chief")) else None
        return Speaker(role=role, organisation=body)

    def called(self, noun: str, at: int) -> str | None:
        """The body that the noun means: the inspectorate, one named by the noun, one of that kind."""
        body = _BODY_WORDS.get(noun)
        if body in self._bodies:
            return body
        called = self._last_called(noun, at)
        before, after = self._of_kind(noun, at)
        named = max((n for n in (called, before) if n is not None), key=lambda n: n.end, default=after)
        return named.text if named is not None else None

    def _of_kind(self, noun: str, at: int) -> tuple[Name | None, Name | None]:
        """The standing bodies of the kind that the noun names: the last before `at` and the first after."""
        kind = body_kinds().get
        known = [n for n in self._organisations if kind(n.text) == noun] if noun in _KINDS else []
        before = [n for n in known if n.end <= at]
        return (before[-1] if before else None), (known[0] if known else None)

    def _offices(self, text: str) -> Iterator[Mention]:
        """Whoever the article says has an office, else the office itself."""
        for match in _OFFICE.finditer(text):
            yield Mention(match.start(), match.end(), self._in_office(match["office"]))

    def _in_office(self, office: str) -> Speaker:
        role = office[0].lower() + office[1:] if office[1].islower() else office
        return self.holder(role.lower()) or Speaker(role=role)

    def _called(self, text: str) -> Iterator[Mention]:
        """Who is called by a post alone, or by a surname that no list takes for a name."""
        offices = {m["office"].lower(): m["office"] for m in _OFFICE.finditer(text)}
        for start, end, role in by_post(text, {*(p.role for p in self._posts), *offices}):
            held = self._in_office(offices[role]) if role in offices else self.holder(role)
            if held is not None:
                yield Mention(start, end, held)
        for start, end, person in by_surname(text, self._surnames):
            yield Mention(start, end, self.person(person))

    def _inspectors(self, text: str) -> Iterator[Mention]:
        """Inspectors speak for the inspectorate if the article names it."""
        speaker = Speaker(organisation=OFSTED) if OFSTED in text else Speaker(role="inspectors")
        for match in _INSPECTORS.finditer(text):
            yield Mention(match.start(), match.end(), speaker)

    def _last_called(self, noun: str, at: int) -> Name | None:
        """The organisation named last before `at` that has the noun in its name."""
        if self._called_by is None:
            self._called_by = defaultdict(list)
            for name in self._organisations:
                words = name.text.lower().split()
                for word in words[-1:] if words[-1] in _WHOLE_KINDS else _words_in(name.text):
                    self._called_by[word].append(name)
        called = self._called_by.get(noun, [])
        index = bisect_right(called, at, key=lambda n: n.end)
        return called[index - 1] if index else None

    def _read_authors(self, text: str) -> dict[str, Speaker]:
        """Who wrote the report, the review, the letter: the first name the article puts before it."""
        authors: dict[str, Speaker] = {}
        for told in IN_A_LETTER.finditer(text):
            if (writer := self._writer(told)) is not None:
                authors.setdefault(told["noun"], writer)
        for noun in WRITTEN.finditer(text):
            if noun[0] in authors:
                continue
            before = AUTHOR.search(text, max(0, noun.start() - _LONGEST_AUTHOR), noun.start())
            after = AUTHOR_AFTER.match(text, noun.end())
            if before is not None:
                before = SENT.search(text, max(0, before.start() - _LONGEST_AUTHOR), before.start()) or before
            writer = (self._author(before["author"]) if before else None) or (
                self._author(after["author"]) if after else None
            )
            if writer is None and (office := _OFFICE.pattern.match(text, noun.end() + len(" by "))):
                writer = self._in_office(office["office"])
            if writer is not None:
                authors[noun[0]] = writer
        ofsted = Speaker(organisation=OFSTED)
        others = any(authors.get(noun, ofsted) != ofsted for noun in _REPORTS)
        if OFSTED in text and not others and OF_AN_INSPECTION.search(text) is not None:
            authors["report"] = authors["inspection"] = ofsted
        return authors

    def _author(self, words: str) -> Speaker | None:
        """The person or body of the article that the words name, as "Ofsted’s" or "The Lane"."""
        name = words.removeprefix("The ").removesuffix("’s").removesuffix("'s").strip()
        known = self._surnames.get(name.rsplit(maxsplit=1)[-1]) if name else None
        if known is not None:
            return self.person(known)
        return Speaker(organisation=name) if name in self._bodies else None

    def _writer(self, told: re.Match[str]) -> Speaker | None:
        """Who says what is said in a letter: "In a letter to A, the unions said"."""
        words = told["who"].strip().removeprefix("the ")
        if (last := words.rsplit(" ", 1)[-1]) in _TOGETHER:
            return Speaker(organisation=f"the {last}")
        return self._author(words)


@lru_cache(maxsize=16_384)
def _words_in(name: str) -> frozenset[str]:
    """The words of a body's name in small letters."""
    return frozenset(name.lower().split())


def _inside(mention: Mention, others: Sequence[Mention]) -> bool:
    return any(o.start < mention.end and mention.start < o.end for o in others)


@lru_cache(maxsize=ARTICLES_KEPT)
def cast_of(text: str) -> Cast:
    """The cast of one article, kept for the other tables' extractors."""
    return Cast(text)
