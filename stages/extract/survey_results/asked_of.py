"""Of whom a survey's sample is, and whose "its survey" is: what a row may take over from another sentence."""

import re
from collections.abc import Iterable

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.writer import writer
from stages.extract.survey_results.asked_by import PAID, REST
from stages.extract.survey_results.words import QUESTIONED

_KINDS = {
    "learners": "young people|youngsters|pupils|students|learners|apprentices|trainees|children|teenagers|"
    "mentees|year-olds|year olds",
    "staff": "teachers|tutors|lecturers|staff|workers|workforce|leaders|principals|headteachers|heads|"
    "assessors|trainers|practitioners|academics|governors|providers|colleges|schools|universities|"
    "institutions|members",
    "employers": "employers|businesses|firms|companies|SMEs|bosses|executives|recruiters|owners",
    "parents": "parents|mothers|fathers|families|carers|mums|dads",
    "politicians": "MPs|peers|councillors|politicians",
    "public": "adults|voters|Britons|public",
}
_KIND = re.compile("|".join(f"(?P<{kind}>\\b(?:{words})\\b)" for kind, words in _KINDS.items()))
_ITS = re.compile(
    r"\b(?:[Ii]ts|[Tt]heir) (?:own )?(?:[a-z-]+ ){0,3}?(?:survey|poll|questionnaire)\b(?! of (?:its|their))"
)
_OURS = re.compile(
    r"\b(?:[Oo]ur (?:own )?(?:[a-z-]+ ){0,3}?(?:survey|poll|questionnaire)|[Ww]e (?:surveyed|polled|"
    r"asked|questioned))\b"
)
_WE_PAID = re.compile(
    rf"\b(?:[Ww]e (?:have |had |also |recently )*{PAID}|{PAID} by us|(?:for|on behalf of) us)\b"
)
_THEIRS = compiled(r"(?:In|From|For|According to) (?:its|their) [^,;.]{3,60}, (?:the )?<who:ORG>")
_ANYONE = re.compile(
    r"(?:(?:the|all|all of) )*(?:respondents?|participants|interviewees|sample|(?:this |that )?group|"
    r"(?:people|those|them|these|us) "
    rf"(?:who )?{QUESTIONED})(?: (?:to|in|for) (?:the|our|its|this) (?:survey|poll|questionnaire|study))?"
)
_ASKED = re.compile(rf"(?<!\bthose)(?<!\bthem) {QUESTIONED}$")
_THE = re.compile(r"^(?:out of )?(?:(?:the|these|our|its) )*(?=[a-z])")
_NEW = re.compile(r"\b(?:survey|poll|polling|study|research|questionnaire|ballot)\b", re.IGNORECASE)


EXAMPLES = {
    "The Larkfield Association met ministers. In its latest poll of 300 adults, 51 per cent said cash was "
    "short. Of parents, 62 per cent said so.": [
        {"value": 51, "pollster": "Larkfield Association", "population": "adults", "sample_size": 300},
        {"value": 62, "population": "parents", "sample_size": None},
    ],
    "Sixth-form workload survey\n\nThe NASUWT Workload Survey ran in May. Responses were received from 410 "
    "members. In it 38 per cent said pay was low.": [
        {"value": 38, "pollster": "NASUWT", "survey": "NASUWT Workload Survey", "sample_size": 410}
    ],
    "Larkfield polled 900 workers. Overall, 71 per cent of tutors say they are tired, with a third (32%) "
    "saying they are worn out, while only 9 per cent would tell them to rest.": [
        {"value": 71, "population": "tutors"},
        {"value": 32, "population": "tutors", "statement": "saying they are worn out"},
        {"value": 9, "population": "tutors", "statement": "would tell them to rest"},
    ],
}


def is_of(group: object, sampled: object) -> bool:
    """Whether a sample of the people `sampled` may hold for the answers of a `group`."""
    one, other = _kind_of(group), _kind_of(sampled)
    return one is None or other is None or one == other


def _kind_of(words: object) -> str | None:
    """The kind of people that the words name first; none where they may be any, or are of two kinds."""
    kinds = {found.lastgroup for found in _KIND.finditer(str(words or ""))}
    return kinds.pop() if len(kinds) == 1 else None


def sample_of(group: object, samples: Iterable[Row]) -> Row | None:
    """The one of several samples that is of a group's kind of people."""
    kind = _kind_of(group)
    found = [row for row in samples if kind and _kind_of(row.get("surface")) == kind]
    return found[0] if len(found) == 1 else None


def is_anyone(group: str) -> bool:
    """Whether the words tell no more of people than that they were asked: "respondents", "those polled"."""
    return _ANYONE.fullmatch(group) is not None


def answering(group: object, asked: str | None) -> str | None:
    """Who answered: the `group`, or for "those polled" the people `asked`, if the text tells who they are."""
    if not isinstance(group, str):
        return asked
    if is_anyone(group):
        return asked or group
    return _ASKED.sub("", _THE.sub("", group))


def asker_of(article: Article, index: int) -> str | None:
    """The body that "its survey" stands for in a sentence."""
    view = article.view(index)
    if opened := _THEIRS.match(view.masked):
        return view.words(opened.span("who")).split(" (")[0]
    if ours := _OURS.search(view.sentence.text):
        return writer(article, view.sentence.start + ours.start())
    its = _ITS.search(view.sentence.text)
    name = article.who("its", index, its.start()) if its else None
    if name is None:
        return None
    at = article.context.text.find(name)
    rest = REST.match(article.context.text, at + len(name)) if at >= 0 else None
    return name + rest.group() if rest else name


def payer_of(article: Article, index: int) -> str | None:
    """The body that writes "we commissioned the survey"."""
    paid = _WE_PAID.search(article.sentences[index].text)
    return writer(article, article.sentences[index].start + paid.start()) if paid else None


def is_part(words: str) -> bool:
    """Whether a sentence with a number of people asked names no survey: it tells of some of those asked."""
    return _NEW.search(words) is None
