"""The steps that find entities under their full names."""

import re

from stages.extract.entities import apposition, bodies, member_lists, persons
from stages.extract.entities.article import Article
from stages.extract.entities.bodies import is_body, kind_of_body
from stages.extract.entities.gazetteer import Form, body_called, body_names, standing_names, without_article
from stages.extract.entities.words import (
    GENERIC,
    INQUIRIES,
    JOINERS,
    NOT_SURNAMES,
    ROLE_HEADS,
    STRONG_HEADS,
    given_names,
)
from stages.extract.phrases.name_words import HONORIFICS, PLACES

STANDING = "standing_body/1"
SPELLED = "spelled_out/1"
_SENTENCE_START = re.compile(r"(?:^|[.!?:•\n][\"'”“‘)]*\s*|[“‘\"]|\n[ •*-]*)$")
_CAPITAL_BEFORE = re.compile(r"(?<![.!?:\n•] )\b[A-Z][\w'-]+ $")

_OF_NATION = re.compile(r"\b(?:New Zealand|Ireland|Irish|US|Scottish|Welsh|Australian|Canadian|American) $")
"""Before another nation's department."""
_NATION_AFTER = re.compile(r" (?:Scotland|Wales|Cymru|Ireland)\b")
"""Behind letters that are another body there: TUC Cymru."""
_NAME_AFTER = re.compile(r" ([A-Z]\w+)")
_CAPITAL_AFTER = re.compile(r" [A-Z]")
Place = tuple[int, int, Form]


def find_standing_bodies(article: Article) -> None:
    """Names of the reference table, those that need company or a full name after the plain ones."""
    places = list(standing_names(article.text, article.plain))
    named = {
        form.body.name for start, end, form in places if form.text in body_names() and form.needs is None
    }
    waiting: list[Place] = []
    for start, end, form in places:
        if form.needs in {None, "inside", "article"}:
            if _fits(article, start, end, form):
                _take(article, start, end, form)
        elif form.needs == "spelled" and form.body.name in named:
            _take(article, start, end, form)
        elif form.needs == "beside":
            waiting.append((start, end, form))
    for start, end, form in waiting:
        if _is_beside(article, start, end):
            _take(article, start, end, form)


def _take(article: Article, start: int, end: int, form: Form) -> None:
    if article.is_free(start, end):
        article.mention_organisation(start, end, article.standing(form.body, STANDING), STANDING)


def _fits(article: Article, start: int, end: int, form: Form) -> bool:
    """Not a part of a longer name (Hull College Group, Jo Pearson), and not a word that opens a sentence."""
    text = article.plain
    if form.needs == "inside" and _opens_sentence(article, start):
        return False
    if _blocked(article, form) or (form.not_before and re.compile(form.not_before).match(text, end)):
        return False
    is_nations = form.text.isupper() and _NATION_AFTER.match(text, end)
    if is_nations or (form.body.kind == "department" and _OF_NATION.search(text, max(0, start - 24), start)):
        return False
    if form.needs == "article" and (not text.endswith("the ", 0, start) or _CAPITAL_AFTER.match(text, end)):
        return False
    if " " not in form.text:
        given = _CAPITAL_BEFORE.search(text, max(0, start - 24), start) if form.text[1:].islower() else None
        return not (given and persons.is_given(given.group().strip()))
    after = _NAME_AFTER.match(text, end)
    return not (after and after[1] in STRONG_HEADS and form.body.kind in {"college", "university"})


def _blocked(article: Article, form: Form) -> bool:
    """The article spells this acronym out as something else."""
    meant = article.meanings.get(form.text)
    if meant is None:
        return False
    return meant not in {form.body.name, *form.body.aliases} and meant.lower() != form.body.name.lower()


def _is_beside(article: Article, start: int, end: int) -> bool:
    """A mention stands right before or after it in an enumeration."""
    text = article.plain
    for match in re.finditer(r",? (?:and |or |& )?$|/$|, ?$", text[max(0, start - 6) : start]):
        at = start - len(match.group())
        if match.group().strip() and at > 0 and not article.is_free(at - 1, at):
            return True
    after = re.compile(r",? (?:and|or|&) (?:the )?|, ?|/").match(text, end)
    return bool(after) and not article.is_free(after.end(), after.end() + 1) if after else False


def find_members(article: Article) -> None:
    """Persons and bodies of member lists."""
    for member in member_lists.members(article.plain):
        for start, end in member.names:
            if article.is_free(start, end):
                person = article.person(article.plain[start:end], None, member_lists.RULE)
                article.mention_person(start, end, person, member_lists.RULE)
        for low, high in member_lists.without_short_form(article.plain, *member.rest):
            for start, end in article.free_parts(low, high):
                _listed_bodies(article, start, end)


def _listed_bodies(article: Article, start: int, end: int) -> None:
    piece = article.plain[start:end]
    for low, high in bodies.parts(piece):
        name = piece[low:high]
        if name[:1].isupper() and len(name.split()) < 9:
            body = body_called(without_article(name)) or body_called(name)
            if body is not None:
                organisation = article.standing(body, STANDING)
            else:
                organisation = article.organisation(name, kind_of_body(name), member_lists.RULE)
            article.mention_organisation(start + low, start + high, organisation, member_lists.RULE)


def find_spelled_out(article: Article) -> None:
    """Bodies whose name stands beside their acronym, where the name is a body's."""
    for spelled in article.spelled:
        start, end = spelled.long_start, spelled.long_end
        name = article.plain[start:end]
        if article.is_free(start, end) and (is_body(name) or _is_national(name)):
            organisation = article.organisation(name, kind_of_body(name), SPELLED)
            article.mention_organisation(start, end, organisation, SPELLED)


def _is_national(name: str) -> bool:
    """A nation's one body of its kind: National Mill Service, where the article shortens it."""
    words = name.split()
    return words[0] in _NATIONS and words[-1] in STRONG_HEADS and len(words) > 2


_NATIONS = frozenset({"National", "British", "Scottish", "Welsh", "English", "UK"})


def find_bodies_by_construction(article: Article) -> None:
    """Bodies that their own words show; of one that another name holds, the longer counts."""
    for name in article.names:
        if name.text[1:].islower() and name.text.isalpha() and name.text not in INQUIRIES:
            continue  # one plain word names no body by its construction
        for start, end in article.free_parts(name.start, name.end):
            for low, high in _body_in(article, start, end):
                called = article.plain[low:high]
                organisation = article.organisation(called, kind_of_body(called), bodies.RULE)
                article.mention_organisation(low, high, organisation, bodies.RULE)


_SHOUTED = re.compile(r"[A-Z]{5,} (?=[A-Z][a-z])")
"""The capitals that some newspapers open a report with: MERGING Tidewell College."""


def _body_in(article: Article, start: int, end: int) -> list[tuple[int, int]]:
    """The body's place in the span, without a person or a shouted word before it; empty if it has none."""
    if (cut := _CUT_OFF.search(article.plain, start, end)) is not None:
        end = cut.start()
    called = article.plain[start:end]
    going_on = bodies.ON_A_SUBJECT.match(article.plain, end) if called in INQUIRIES else None
    if going_on:
        return [(start, going_on.end())]
    if bodies.starts_with_person(called.split()):
        start += called.index(" of ") + 4
    start += _before_body(article.plain[start:end])
    shouted = _SHOUTED.match(article.plain, start, end)
    if shouted:
        start = shouted.end()
    opened = _OPENED.match(article.plain, start, end)
    if opened and opened["word"] not in PLACES and _opens_sentence(article, start):
        start = opened.end() if is_body(article.plain[opened.end() : end]) else start
    called = article.plain[start:end]
    is_acting = bodies.may_be_company(called) and bodies.acting(article.plain, start, end)
    is_cut = called[0].islower()  # "of London Institute", what another name left
    return [(start, end)] if (is_body(called) or is_acting) and not is_cut else []


def _before_body(called: str) -> int:
    """How many code points of a post or a paper stand before the body's own name."""
    post = _POST_OF.match(called)
    if post is not None and (post["head"].lower() in ROLE_HEADS or post["head"] in _PAPERS):
        return post.end()
    title = _POST_BEFORE.match(called)
    return title.end() if title is not None and is_body(called[title.end() :]) else 0


_POST_OF = re.compile(r"(?:[\w&'-]+ ){0,4}?(?P<head>[A-Z][\w-]+) (?:of|at) (?:the )?(?=[A-Z])")
"""Leader of Tidewell Council, Minutes of the Tidewell Committee."""
_PAPERS = frozenset({"Body", "Minutes", "Meeting", "Report", "Members", "Governors", "Trustees"})
_POST_BEFORE = re.compile(
    r"(?:[A-Z][\w-]+ )?(?:Director|Principal|Manager|Headteacher|President|CEO) (?=[A-Z])"
)
_CUT_OFF = re.compile(r"(?: (?:of|for|and|at|in|the))+$")
"""What another name leaves behind: the Executive Board of the."""
_OPENED = re.compile(r"(?P<word>[A-Z][a-z]+(?:ing|ed)) (?=[A-Z])")
"""A participle at the start of a sentence: Struggling Tidewell College."""


def _opens_sentence(article: Article, start: int) -> bool:
    return _SENTENCE_START.search(article.plain[max(0, start - 24) : start]) is not None


def find_apposed_bodies(article: Article) -> None:
    """Bodies named behind their kind, where the capitals there are neither a person nor a common word."""
    for start, last, kind in apposition.apposed_bodies(article.text, article.plain):
        name = article.plain[start:last]
        if name.endswith("'s") and body_called(name) is None and not _OWN_S.match(article.plain, last):
            name = name[:-2]
        end = start + len(name)
        words = name.split()
        is_name = not all(w in GENERIC or w in PLACES or w in NOT_SURNAMES or w in JOINERS for w in words)
        if article.is_free(start, end) and is_name and not persons.full_name(article.plain, start, end):
            organisation = article.organisation(name, kind_of_body(name) or kind, apposition.RULE)
            article.mention_organisation(start, end, organisation, apposition.RULE)


_OWN_S = re.compile(
    r"[.,;:)\n]| (?:and|or|on|in|at|to|by|for|from|with|is|was|has|had|have|will|would|said|says|which|who)\b"
)
"""What stands behind a name that ends in 's itself; behind an owner stands what is owned."""


def find_bodies_before_their_kind(article: Article) -> None:
    """Capitals that a comma and a kind of body follow: "Hartwell, a membership body for"."""
    for name in article.names:
        if not article.plain.startswith(", ", name.end):
            continue
        for start, end in article.free_parts(name.start, name.end):
            kind = apposition.kind_behind(article.plain, end)
            if kind is None:
                continue
            called = article.plain[start:end]
            is_name = not all(w in GENERIC or w in PLACES or w in JOINERS for w in called.split())
            if is_name and not persons.full_name(article.plain, start, end):
                organisation = article.organisation(called, kind[0], apposition.RULE)
                article.mention_organisation(start, end, organisation, apposition.RULE)


_WITHOUT_KIND = re.compile(r"(?: (?:Sixth|Form|College|School|Academy))+$")


def find_persons(article: Article) -> None:
    """Persons named in full; "Sir Ada Hart" is the school where the article names Sir Ada Hart Sixth Form."""
    schools = [o for o in article.organisations.values() if o.name.split()[0] in HONORIFICS]
    bodies_after = {_WITHOUT_KIND.sub("", school.name): school for school in schools}
    for name in article.names:
        if " " not in name.text and name.text not in given_names():
            continue
        for start, end in article.free_parts(name.start, name.end):
            found = persons.full_name(article.plain, start, persons.with_particle(article.plain, start, end))
            if found is None or not article.is_free(found.start, found.end):
                continue
            body = bodies_after.get(article.plain[found.start : found.end])
            if body is not None:
                article.mention_organisation(found.start, found.end, body, bodies.RULE)
                continue
            person = article.person(found.name, found.honorific, persons.RULE)
            article.mention_person(found.start, found.end, person, persons.RULE)


_PEERS = frozenset({"Lord", "Lady", "Baroness", "Baron"})


def find_peers(article: Article) -> None:
    """Peers, whom title and surname name in full, unless the article tells their first name too."""
    surnames = {person.surname for person in article.people.values()}
    for name in article.names:
        title, _, surname = name.text.partition(" ")
        if title not in _PEERS or " " in surname or surname in NOT_SURNAMES or surname in surnames:
            continue
        if surname[1:].islower() and article.is_free(name.start, name.end) and surname not in _LORDS:
            person = article.person(name.text, None, persons.RULE)
            article.mention_person(name.start, name.end, person, persons.RULE)


_LORDS = frozenset({"Mayor", "Chancellor", "Chief", "Lieutenant", "Advocate", "Chamberlain", "Speaker"})
"""Offices that open with Lord."""
