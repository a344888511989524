"""What a subject is: bodies and those in office commit, and what they set up may be promised.

By the head noun: a body, an office, people (learners, employers: they are given things), money, a thing of
policy (a fund, a campus, a review), or none of these (exams, prices, weather).
"""

import re
from collections.abc import Sequence
from typing import Literal

from stages.extract.commitments.antecedents import subject_before
from stages.extract.commitments.stated import said_before
from stages.extract.entities.words import given_names
from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.name_words import HONORIFICS, TIME_WORDS
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set
from stages.extract.quotations.cast import Cast, Speaker

Kind = Literal["body", "person", "people", "money", "policy", "other"]
ACTORS = frozenset({"body", "name", "person", "it"})
"""Subjects that may commit themselves; a name that no list knows counts where it does what a firm does."""

BODIES = word_set(
    "government department ministry treasury agency council councils authority authorities college"
    " university universities school academy trust group company firm charity foundation institute"
    " association federation union unions committee commission regulator watchdog inspectorate board"
    " corporation provider party parties coalition administration partnership consortium alliance body"
    " organisation panel inquiry taskforce quango lender bank campaign society developer operator"
    " institution executive cabinet parliament whitehall network ministers governors trustees officials"
    " officers auditors inspectors bosses peers mps lords mayors quangos forum nao dfe ufi we secretariat"
    " team ombudsman region retailer manufacturer supermarket insurer builder carmaker publisher"
    " administrators liquidators receivers chain giant airline brewer landlord housebuilder contractor"
    " consultancy agencies departments regulators watchdogs trusts charities"
)
OFFICES = word_set(
    "minister secretary chancellor mayor president principal chair chairman chief director leader boss"
    " commissioner inspector executive vice-chancellor head clerk spokesperson spokesman spokeswoman state"
)
PEOPLE = word_set(
    "student students learner learners pupil pupils apprentice apprentices trainee trainees staff tutor"
    " tutors teacher teachers lecturer lecturers applicant applicants candidate candidates parent parents"
    " people person participants children child members member worker workers adults adult employers"
    " employer employees employee businesses business firms companies colleges schools universities"
    " providers institutions centres organisations bodies boards leaders heads headteachers managers"
    " principals"
    " graduates youngsters families individuals those everyone anyone nobody who most some many few others"
    " all areas regions towns visitors readers you governor delegates families jobseekers residents partners"
    " entrants winners bidders assessors examiners groups areas local 16-year-old 16-year-olds"
)
MONEY = word_set(
    "funding money fund funds cash investment budget budgets grant grants loan loans pot subsidy boost"
    " injection package settlement allocation allocations"
)
POLICY = word_set(
    "review reviews consultation consultations inquiry pilot pilots trial trials campus building buildings "
    "centre centres hub hubs academy scheme schemes programme programmes project projects initiative "
    "strategy plan plans paper bill act legislation law levy guarantee entitlement framework reforms "
    "reform policy service services agency body institute institutes college colleges panel group "
    "taskforce board network portal platform system model facility facilities work construction delivery "
    "rollout roll-out merger partnership contract contracts funding competition tender procurement bidding "
    "unit wing block specification specifications syllabus laws hospital site sites academies bootcamps "
    "qualifications levels grades grade card cards judgement judgements inspections toolkit guidance "
    "regulations rules bands change standards requirements places apprenticeships traineeships curriculum "
    "qualification exams gcses btecs courses course training changes measures powers arrangements rate "
    "rates fee fees pay cap limit target targets support provision premium offer payments allowance "
    "bursary bursaries visits requirement report reports data tables dashboard register fund charge bonus "
    "moratorium recruitment search selection workshops classrooms labs equipment website helpline "
    "task-force partnerships advisers route routes credit response responses"
)
MANAGERS = word_set(
    "councillors employers managers bosses leaders heads principals colleges universities schools firms"
    " companies"
    " businesses providers unions councils governors trustees chiefs institutions organisations boards"
)
"""Those who bind a body by what they agree or pledge."""
_SHARE = re.compile(
    r"(?:Part|Half|Most|Some|The (?:rest|remainder)|A (?:third|quarter|share)) of (?:this|that|it|the"
    r" (?:money|cash|fund"
    r"(?:ing)?|sum|total|package|budget))$",
    re.IGNORECASE,
)
"""Of money told before."""
_GERUND = re.compile(
    r"[A-Z]?[a-z]{3,}ing (?:with|the|an?|for|on|to|in|up|its|their|more|this|these|your|our|and [a-z]{3,}ing"
    r" (?:the|an?|our|its|their))\b"
)
"""What is done, whoever does it: "working with a partner college will"."""
_MANAGEMENT = re.compile(r"(?:the )?(?:senior )?management", re.IGNORECASE)
_THEIR = re.compile(
    r"\b(?:officials|ministers|governors|trustees|unions|(?:two|three|both|these) colleges)\b[^.;]*$",
    re.IGNORECASE,
)
"""Plural bodies that a later "they" of the sentence means."""
"""Plural bodies that a later "they" of the sentence means."""
_INDEFINITE = re.compile(r"^(?:an?|each|every|any|some|many|most|all|few|other|no)\s", re.IGNORECASE)
_PLURAL_BODIES = word_set(
    "colleges universities schools providers institutions firms companies bodies groups organisations trusts"
    " boards chambers councils unions employers"
)
_THESE = re.compile(
    r"(?:both|the (?:two|three|four|five|six|\d+)|these|two|three|four|five|[A-Z]\w+[’']s)\s", re.IGNORECASE
)
_THE_BODIES = re.compile(
    r"the (?:(?:governing|awarding) bodies|colleges|employers|unions|boards|councils"
    r"|(?:chosen|selected|successful|winning) [a-z]+)(?: of .+)?",
    re.IGNORECASE,
)
_ONE_BODY = re.compile(r"^an?\s(?!typical|single|local|good|training)[\w’'-]+\s", re.IGNORECASE)
_NEW = re.compile(
    r"^an?\s(?:new|£|\w+-\w+|further|national|dedicated|review|consultation|joint|panel|independent)",
    re.IGNORECASE,
)
_DETERMINERS = word_set(
    "The A An This That These Those Its Their Our His Her My All Both Each Some Many Most No New"
)
_QUALIFICATION = re.compile(r"^(?:T|A|V|AS|HTQ|BTEC|GCSE|NVQ|AGQ|VTQ)[\s-]?(?:[Ll]evels?|s)?$")

POLICY_NAMES = word_set(
    "Levels Level Levy Bill Act Paper Fund Programme Scheme Guarantee Entitlement Framework Strategy Plan"
    " Review Premium Bootcamps Apprenticeships Card Cards Grant Loan Budget Project Hub Campus Standard"
    " Consultation Offer Charter Qualifications Certificate Award Diploma LLE AEB GCSEs BTECs TQs Courses"
    " Scholarships Hubs Colleges Institutes Academies Zones Plans Wave Pathway Pathways Service"
)


def kind_of(subject: Subject) -> Kind:  # noqa: PLR0911 -- a case a kind
    """The kind of a subject that is no pronoun."""
    head = subject.head.lower()
    words = subject.words
    if "£" in words or head in MONEY or _SHARE.match(words):
        return "money"
    if words.lower().endswith(("sixth form", "sixth-form")) or _MANAGEMENT.fullmatch(words):
        return "body"
    if subject.head in TIME_WORDS or (head[:1].isdigit() and not head.isalpha()):
        return "other"
    if head in _PLURAL_BODIES and (_THESE.match(words) or _THE_BODIES.fullmatch(words)):
        return "body"
    if head in PEOPLE and not (head in BODIES and words.lower().startswith(("the ", "our "))):
        return "people"
    if head in BODIES:
        if _INDEFINITE.match(words) and not _NEW.match(words):
            return "body" if _ONE_BODY.match(words) else "people"
        return "policy" if _NEW.match(words) else "body"
    if head in OFFICES:
        if _INDEFINITE.match(words) and " spokes" not in words:
            return "body" if _NEW.match(words) else "people"
        return "person"
    if head in POLICY or _QUALIFICATION.match(subject.head):
        return "policy"
    if subject.head[:1].isupper() and (
        subject.start or not words.startswith(subject.head) or subject.head.isupper()
    ):
        return "policy" if subject.head in POLICY_NAMES else "body"
    return "other"


def _is_bare_name(subject: Subject, named: Sequence[Speaker]) -> bool:
    """Whether a name that no list knows is a firm's: no first name, no post, no article before it."""
    first = subject.words.partition(" ")[0]
    if any(who.role for who in named) or first in HONORIFICS:
        return False
    if not given_names().isdisjoint(subject.words.split()[:2]):
        return False  # Ada Lane, apprentice Ada Lane
    return "&" in subject.words or (
        first[:1].isupper() and first not in _DETERMINERS and " " in subject.words
    )


def _who(subject: Subject, sentence: Sentence, cast: Cast) -> list[Speaker]:
    """The people and bodies that the subject's own words name."""
    start = sentence.start + subject.start
    return [m.speaker for m in cast.between(start, sentence.start + subject.end) if not m.pronoun]


def _pronoun_kind(subject: Subject, sentence: Sentence, cast: Cast) -> str:
    """The kind of a pronoun; "it" and "they" mean a body unless people said what the sentence tells of it."""
    word = subject.words.lower()
    if word not in {"it", "they"}:
        return "body" if word == "we" else "person" if word in {"i", "he", "she"} else "none"
    said = said_before(sentence.text, subject.start)
    if word == "it" and said is not None and sentence.text.endswith(" and ", 0, said.start()):
        return "it"  # the subject of a verb before
    teller = subject_of(sentence.text, said.start()) if said is not None else None
    if word == "it":
        is_many = teller is not None and teller.head.lower() in BODIES and teller.head.endswith("s")
        is_thing = (
            teller is not None
            and not teller.is_pronoun
            and (is_many or not (BODIES | OFFICES) & set(teller.words.lower().split()))
            and not any(who.organisation or who.person for who in _who(teller, sentence, cast))
            and (is_many or kind_of(teller) in {"people", "other"})
        )
        return "none" if is_thing else "it"
    if teller is not None and (
        kind_in(teller, sentence, cast) in {"body", "name", "it"}
        or (
            teller.head in _PLURAL_BODIES
            and teller.words.startswith(("The ", "the ", "All ", "all ", "Both ", "both "))
        )
    ):
        return "it"
    if _THEIR.search(sentence.text, 0, subject.start):
        return "it"
    return "it" if subject.start <= 1 and _are_bodies(sentence, cast) else "people"


def _are_bodies(sentence: Sentence, cast: Cast) -> bool:
    """Whether "They" at the head of a sentence goes on about bodies: the two colleges, a party."""
    told = subject_before(sentence, cast)
    if told is None:
        return False
    is_many = " and " in told[0].words or told[0].head.lower() in _PLURAL_BODIES | {"ministers", "party"}
    return is_many and kind_in(told[0], told[1], cast) in {"body", "name"}


def kind_in(subject: Subject, sentence: Sentence, cast: Cast) -> str:
    """The kind of the subject; a pronoun's is "it" where a body may be meant."""
    if subject.is_pronoun:
        return _pronoun_kind(subject, sentence, cast)
    if _GERUND.match(subject.words):
        return "other"
    kind = kind_of(subject)
    if not subject.head[:1].isupper():
        return kind
    if kind == "policy" and subject.head not in POLICY_NAMES:
        low = sentence.start + subject.start
        last = [m for m in cast.between(low, sentence.start + subject.end) if m.speaker.organisation]
        return "body" if last and last[-1].end - sentence.start >= subject.end else kind
    if kind in {"body", "other"} and subject.head.lower() not in BODIES | {"management"}:
        return _kind_of_name(subject, _who(subject, sentence, cast), kind, cast)
    return kind


def _is_named_again(subject: Subject, cast: Cast) -> bool:
    """Whether a capitalised word that opens a sentence is a name: it has its capital in mid-sentence too."""
    return (
        subject.head not in TIME_WORDS
        and re.search(rf"[a-z,] {re.escape(subject.head)}\b", cast.text) is not None
    )


def _kind_of_name(subject: Subject, named: Sequence[Speaker], kind: Kind, cast: Cast) -> str:
    is_person = any(who.person for who in named)
    if kind == "other" or subject.head.isupper() or any(who.organisation for who in named):
        is_body = subject.head.isupper() or any(who.organisation for who in named)
        is_name = not is_body and subject.words == subject.head and _is_named_again(subject, cast)
        return "person" if is_person else "body" if is_body else "name" if is_name else "other"
    if subject.words.startswith(("A ", "An ", "a ", "an ", "Its ", "its ", "New ")):
        return "policy"
    return "name" if _is_bare_name(subject, named) else "person"
