"""Words that decide whether capitals name a person, a body of its own, or only a kind of thing."""

import csv
import re
from functools import cache
from pathlib import Path

from stages.extract.phrases.name_words import (
    COMMON_NOUNS,
    FIRST_NAMES,
    NOT_ORGANISATIONS,
    OPENERS,
    QUALIFICATIONS,
    TIME_WORDS,
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@cache
def given_names() -> frozenset[str]:
    """First names common in Britain (`given_names.csv`, and those that phrases already lists)."""
    with Path(__file__).with_name("given_names.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["name"] for row in csv.DictReader(file)) | FIRST_NAMES - {"Lord"}


WORDS_TOO = _words(
    """
    Art Bill Charity Christian Dale Dawn Dean Drew Earl Eve Faith Frank Grace Grant Guy Hazel
    Heather Hope Iris Ivy Jack Jay Jordan Joy June Jun Lance Lee Lily Mark May Max Mercy Miles Mo
    Pat Patience Pearl Penny Ray Rex Rich Rob Robin Rod Rose Ruby Rusty Sandy Skye Sue Tia Van
    Victor Victoria Violet Will Wren Bea Chase Christ
    """
)
"""First names that are words or places as well: they need more than a capital after them."""

NOT_SURNAMES = (
    _words(
        """
    Street Road Avenue Lane Park Square House Hall Building Tower Court Gate Place Way Close Drive
    Terrace Hill Bridge Station Airport Hospital Church Cathedral Library Museum Theatre Stadium
    Festival Prize Award Awards Act Bill Review Report Framework Scheme Programme Project Plan
    Strategy Budget Statement Paper Inquiry Day Week Month Year Today Weekly Times News Post Mail
    Guardian Telegraph Podcast Magazine Show Facebook Twitter Learning Education Skills Training
    Academy College School University Trust Foundation Institute Group Partnership Services Service
    Ltd Limited Plc PLC LLP Union Association Council Centre Center Fund Committee Commission Board
    Network Company International Solutions Consulting Research Recruitment Construction Engineering
    Manufacturing Minister Secretary Inspector Director Officer Manager Features Universal Credit
    Level Levels Listen Conference Summit Congress Election Party Government Country Countries
    """
    )
    | TIME_WORDS
    | QUALIFICATIONS
    | OPENERS
)
"""Capitalised words that end no person's name."""

SURNAMES_TOO = _words(
    "May Day Hill Hall Park Church Lane Young Early Post Money Law Price Close English Holiday"
)
"""Words as above, and generic ones, that end a name behind a first name: Theresa May, John Young."""

ROLE_HEADS = _words(
    """
    principal executive secretary minister inspector director chair chairman chairwoman chairperson
    leader president commissioner spokesman spokeswoman spokesperson headteacher head author
    champion governor officer manager professor lecturer student apprentice learner founder
    co-founder mayor economist researcher analyst coroner judge solicitor lawyer barrister
    vice-chancellor chancellor dean trustee mp peer deputy boss chief adviser advisor consultant
    coordinator tutor teacher editor reporter host presenter baroness explorer official
    representative organiser convener campaigner activist founder owner partner associate fellow
    treasurer registrar member vice-principal vice-president co-chair vice-chair ceo coo cfo md
    councillor senator ambassador engineer nurse honourable hon predecessor successor colleague
    sister brother mother father wife husband daughter son
    """
)
"""The last word of a post, before or after the name of who holds it."""

POST_NOMINALS = _words(
    """
    CBE OBE MBE DBE KBE MP MSP MS QC KC FRSA PhD MBA BEM FRS JP FCA CMgr FCIPD DL MEP
    """
)

GENERIC = (
    _words(
        """
    Local Multi Multi-Academy Academy Sixth Form Further Education Higher Primary Secondary Special
    Free Training Skills Working Reference Steering Advisory Expert External Internal Independent
    Technical Vocational Adult Community City Town County Borough District Parish Student Students
    Trade Single Regional National Area Infant Junior Grammar Boarding Independent Private Public
    State Governing Executive Awarding Main Joint Core University College School Business Enterprise
    Employer Employers Industry Sector General Specialist Land-based Multi-academy Middle High
    Comprehensive Nursery Teaching Research Learning Apprenticeship Apprenticeships Children's Youth
    Young People's Careers Digital Technology Construction Health Care Social Urgent Improvement
    Support Delivery Select Service Services Leadership Management Medical Sports Art Arts Law Maths
    Science Sciences Engineering Design Development New Parent Carer Provider Providers Leaders
    Group Groups British English Welsh Scottish European International UK Global Related Combined
    Mayoral Strategic Authority Safety Safeguarding Attendance Equality Diversity Staff Central
    Joint-Targeted Targeted Inspection Policy Investment Growth Net Zero Green Inward Innovation
    Skill Chief Deputy Assistant Prime Opposition
    """
    )
    | NOT_ORGANISATIONS
    | COMMON_NOUNS
)
"""Words that tell one kind of body from another but no body from its like."""

STRONG_HEADS = _words(
    """
    UTC College University School Academy Trust Association Union Council Institute Institution
    Foundation Commission Committee Agency Ministry Department Federation Confederation Society
    Partnership Group Centre Authority Bank Alliance Network Forum Police Hospital Museum Ltd
    Limited Plc PLC plc LLP CIC Corporation Consortium Charity Observatory Bureau Inspectorate
    Chamber Party Polytechnic Guild Parliament Tribunal Taskforce Service Board Company Holdings
    Ombudsman Conservatoire Seminary Press
    """
)
"""A name that ends in one of these names a body, where another of its words is not generic."""

WEAK_HEADS = _words(
    """
    Education Learning Training Research Solutions Skills Services Consulting Recruitment
    International Construction Technologies Enterprise Fund Practice Studio Works
    """
)
"""A name that ends in one of these names a body only where it starts with an acronym (KLF Education)."""

ACTING_HEADS = WEAK_HEADS | _words(
    """
    Project Care Apprenticeships Futures Ventures Media Housing Consultancy Associates Logistics Systems
    Qualifications Assessments Nurseries Childcare Fitness Matters Together
    """
)
"""A name that ends in one of these names a body where it acts as one (Marlowe Training was judged good)."""

LEADING_HEADS = _words(
    """
    Academy Agency Association Bank Board Bureau Campaign Centre Chamber College Commission
    Confederation Council Department Federation Forum Foundation Guild Inspectorate Institute
    Institution Ministry Network Office Panel Royal School Society Union University Universities
    Commissioner Corporation Faculty House Association Trust
    """
)
"""A name that starts with one of these and goes on with of, for or on names a body."""

KINDS = {
    "College": "college",
    "University": "university",
    "School": "school",
    "Academy": "school",
    "Union": "union",
    "Ministry": "department",
    "Department": "department",
    "Committee": "committee",
    "Foundation": "charity",
    "Charity": "charity",
    "Hospital": "hospital",
    "Police": "police force",
    "Party": "political party",
    "Association": "membership_body",
    "Confederation": "membership_body",
    "Federation": "membership_body",
    "Ltd": "company",
    "Limited": "company",
    "plc": "company",
    "Plc": "company",
    "PLC": "company",
    "LLP": "company",
    "CIC": "company",
}
"""The kind of body that a head makes sure of; NULL for the rest."""

PARTICLES = _words("de da di del della du la le van von der den ter bin ibn al")
ENDS_APPOSITION = _words("said says is was has had have will would told added which that where when")
ACRONYM = re.compile(r"[A-Z][A-Z0-9&]{1,7}|[A-Z]{1,2}[a-z]{1,2}[A-Z]{1,3}|[A-Z][a-z]+[A-Z][A-Za-z]*")
JOINERS = frozenset(["of", "and", "the", "for", "in", "&", "on", "at", "de"])
