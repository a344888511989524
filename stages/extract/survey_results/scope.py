"""Which sentences tell a survey's results, and how surely.

A sentence that names a survey, the bullets and sentences near it, those of people's views, and all of an
article that opens with a survey tell its results (near). Elsewhere only sentences of opinion do (opinion).
None do where votes, achievement or money are told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from stages.extract.phrases.discourse import Article
from stages.extract.phrases.word_cues import cue
from stages.extract.survey_results.asked_of import asker_of, is_part, payer_of
from stages.extract.survey_results.surveys import (
    ASKED,
    CUES,
    NOT_SURVEY,
    Survey,
    ballot_of,
    in_common,
    merged,
    names_survey,
    survey_of,
)
from stages.extract.survey_results.views import viewed
from stages.extract.survey_results.words import BALLOT, NOT_ANSWERS, OPINION, PEOPLE

_NOT_ANSWERS = re.compile(NOT_ANSWERS)
OPINION_CUE = cue(
    re.compile(OPINION),
    "say said says saying think thinks thinking thought believ* feel feels feeling felt agree* disagree* "
    "report reported reporting trust* cited cite cites citing named name naming want wanted wants plan "
    "plans planning planned would respondents worr* expect* support* oppos* admit* likely polled surveyed "
    "reason opinion popular prefer* concern* intend* consider* told reckon* rated rating satisfied "
    "dissatisfied unaware aware* satisfaction *in_favour confident unsure neutral undecided against "
    "describ* fear* hop* claim* struggl* afford recommend* consulted answered asked questioned identified "
    "blam* view* back* welcom* understand understood know knew optimistic pessimistic positive negative "
    "anxious stressed happy unhappy",
)
_KINDS = frozenset({"percentage", "fraction"})
_SPAN = 5
"""Sentences after a survey is named that still tell its results, in the same or the next paragraph."""
_OPENS = re.compile(
    r"\b(?:poll(?:s|ed|ing|ster)?|survey(?:s|ed)?|respondents|questionnaire)\b", re.IGNORECASE
)
_ASKED_PEOPLE = re.compile(
    r"(?:per cent|%|in (?:\d+|three|four|five|six|seven|eight|nine|ten|twenty)|thirds?|quarters?|half|"
    rf"fifths?|tenths?)\)?(?: of)?(?: [\w’'-]+){{0,4}} {PEOPLE}\b|\b(?:share|proportion|percentage) of "
    rf"(?:[\w’'-]+ ){{0,3}}{PEOPLE}\b"
)
_VOTES = re.compile(BALLOT, re.IGNORECASE)
VOTE_CUES = ("allot", "urnout", "ALLOT", "URNOUT", "voted", "voting", " vote")
_CLAUSE_REST = re.compile(r"[^,;–—(]{0,60}")
THRESHOLD = re.compile(
    r"\b(?:threshold|requir\w+|must|ha[ds] to|have to|legal\w*|law|laws|minimum|needs?|needed|without|if|"
    r"(?:branches|those) where (?:[a-z]+ )?turnout|unless|stipulat\w+)\b",
    re.IGNORECASE,
)
_SPAN_OF_VOTE = 3
_OF_COUNT = re.compile(r"\d (?:out )?of (?:the |our |its )?\d|in favour|opposed")
_VOTERS = re.compile(
    r"\bof (?:the )?voters\b|(?:per cent|%) (?:of [^.]{2,40} )?(?:took part|turned out)\b"
    r"|\b(?:backed|rejected|accepted|voted) [^.;]{0,60}?by (?:just |only )?\d[\d.]*(?:%| per cent)"
)
_STATISTICS = re.compile(
    r"\b(?:official (?:figures|statistics|data)|figures (?:show|published|from)|(?:government|department|DfE|"
    r"ONS)[’']?s? (?:own )?(?:data|figures|statistics)|data (?:show|from)|accounts show|census|annual "
    r"accounts|analysis of|the audit office|statistical release)\b"
)
_SECOND = re.compile(
    r"\b(?:separate|another|second|different|earlier|previous|additional|similar|other|last year[’']s) "
    r"(?:[a-z-]+ ){0,2}(?:survey|poll|research|study)\b"
)
"""Another survey than the one that the article opens with."""
_MARKS = frozenset(" •-–0123456789")
_BULLET = re.compile(r"\s*(?:(?:•|-|–|\d+[.)])\s|\d[\d.]*(?:%|\sper\scent)\s?[–:-])")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that may hold answers; `near` where all its shares may be answers."""

    index: int
    survey: Survey
    near: bool
    cued: bool
    votes: bool = False
    opens: bool = False
    """Whether the article opens with a survey."""
    later: str | None = None
    """Who was asked, if only another sentence tells it."""

    @property
    def scope(self) -> str:
        """How surely the sentence tells a survey's results, and of which kind."""
        return "votes" if self.votes else "near" if self.near else "opinion"


def told(article: Article) -> list[Told]:
    """The sentences in which answers are looked for, each with the survey that it is about.

    In an article that opens with a survey, what only a later sentence tells of it holds for all.
    """
    surveys: list[Survey] = []
    found = [*_told(article, surveys)]
    is_about = any(sentence.opens for sentence in found)
    whole = in_common(surveys)
    if any(_SECOND.search(sentence.text) for sentence in article.sentences):
        whole = replace(whole, name=None, population=None, sample=None)
    later, whole = whole.population, replace(whole, population=None)
    return [
        one
        if one.votes or not (is_about or one.near)
        else replace(one, survey=one.survey.filled(whole), later=later if is_about else None)
        for one in found
    ]


def _told(article: Article, surveys: list[Survey]) -> Iterator[Told]:
    """The sentences that may hold answers; adds to `surveys` what each sentence says of one."""
    if not any(f["kind"] in _KINDS or f["kind"] == "count" for row in article.figures for f in row):
        return
    text = article.context.text
    cued = set(article.cued(CUES))
    is_cued = bool(cued) or "oll" in text
    opens = bool(cued) and opens_with_survey(article)
    survey, since, paragraph = Survey(), 99, -9
    in_list = False
    votes, ballot = -9, Survey()
    told_votes, views = set(article.cued(VOTE_CUES)), viewed(article, _STATISTICS)
    for index, sentence in enumerate(article.sentences):
        if index in told_votes and _VOTES.search(sentence.text):
            votes, ballot = index, ballot_of(article.view(index), ballot)
        names = index in cued and names_survey(sentence.text) and not NOT_SURVEY.search(sentence.text)
        if names:
            survey = _after(article, index, survey, surveys)
            since, paragraph = 0, sentence.paragraph
        elif (
            since <= _SPAN
            and ASKED.search(sentence.text)
            and (asked := survey_of(article.view(index))).pollster
        ):
            surveys.append(asked)
            survey = merged(survey, asked)
        else:
            since += 1
        in_list = (in_list or since <= 2 or opens) and _is_bullet(sentence.text)
        if not article.figures[index]:
            continue
        near = names or in_list or (since <= _SPAN and sentence.paragraph - paragraph <= 1)
        counts = names or (near and _OF_COUNT.search(sentence.text) is not None)
        if not any(f["kind"] in _KINDS or (f["kind"] == "count" and counts) for f in article.figures[index]):
            continue
        if index - votes <= _SPAN_OF_VOTE and not names:
            if index == votes or _VOTERS.search(sentence.text):
                yield Told(index, ballot, near=True, cued=True, votes=True, opens=opens)
            continue
        opinion = OPINION_CUE.search_between(text, sentence.start, sentence.end) is not None
        if not (near or opens or opinion or index in views) or (
            _STATISTICS.search(sentence.text) and not names
        ):
            continue
        if near:
            since, paragraph = min(since, 3), sentence.paragraph
        is_view = index in views
        near = near or is_view or (opens and (opinion or _ASKED_PEOPLE.search(sentence.text) is not None))
        yield Told(index, survey, near, is_cued or is_view, opens=opens)


def _after(article: Article, index: int, survey: Survey, surveys: list[Survey]) -> Survey:
    """The survey told of after a sentence that names one; adds to `surveys` what the sentence says of it."""
    stated, words = _stated(article, index, survey), article.sentences[index].text
    surveys.append(stated)
    before = Survey(pollster=survey.pollster) if _SECOND.search(words) else survey
    return merged(before, stated, is_part=is_part(words))


def _stated(article: Article, index: int, before: Survey) -> Survey:
    """What a sentence that names a survey tells of it."""
    stated = survey_of(article.view(index))
    if stated.commissioner is None and (payer := payer_of(article, index)):
        stated = replace(stated, commissioner=payer)
    is_told = stated.pollster or before.pollster or not (before.is_known or stated.is_known)
    asker = None if is_told else asker_of(article, index)
    return replace(stated, pollster=asker) if asker else stated


def is_threshold(text: str, at: int) -> bool:
    """Whether the share at `at` is the one that a vote must reach."""
    behind = _CLAUSE_REST.match(text, at)
    return THRESHOLD.search(text, max(0, at - 40), behind.end() if behind else at) is not None


def _is_bullet(words: str) -> bool:
    return words[0] in _MARKS and _BULLET.match(words) is not None


def is_answer(words: str) -> bool:
    """Whether the words of an answer tell no achievement, enrolment or money."""
    return _NOT_ANSWERS.search(words) is None


def opens_with_survey(article: Article) -> bool:
    """Whether the title or one of the first three sentences is about a survey's findings."""
    words = " ".join(
        [str(article.context.article.get("title") or ""), *(s.text for s in article.sentences[:3])]
    )
    return names_survey(words) and _OPENS.search(words) is not None and not NOT_SURVEY.search(words)
