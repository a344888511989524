"""Which words name a body, and which bodies are one."""

import pytest

from stages.extract.entities import read_entities
from stages.extract.entities.acronyms import spelled_out
from stages.extract.entities.bodies import is_body


def _bodies(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for mention in read_entities(text).mentions:
        if mention.organisation is not None:
            found.setdefault(mention.organisation.name, []).append(mention.surface)
    return found


def test_one_department_under_all_its_names() -> None:
    """Acronym, full name in any capitals, description after it."""
    text = "DfE said. The Department for Education agreed. DEPARTMENT FOR EDUCATION\nThe department will act."
    assert _bodies(text) == {
        "Department for Education": [
            "DfE",
            "Department for Education",
            "DEPARTMENT FOR EDUCATION",
            "The department",
        ]
    }


@pytest.mark.parametrize(
    "text",
    [
        "The department will act.",
        "The Department for Education met the Ministry of Justice. Staff of the department left.",
        "A department store, Ofsted",
    ],
)
def test_a_description_needs_its_body_to_be_the_last_of_its_kind(text: str) -> None:
    """Before any naming, after another department, or as part of other words it stays alone."""
    assert all("department" not in names for names in _bodies(text).values())


@pytest.mark.parametrize(
    "name",
    [
        "Tidewell College",
        "University of Exeter",
        "North Fen Academy Trust",
        "Royal College of Nursing",
        "BL Training",
        "National Network of Parent Carer Forums",
        "Imperial College London",
        "New College Nottingham",
        "Marlpit Sixth Form",
        "Lord Reed College",
        "Risual Limited",
        "Employers Forum Ltd",
        "Kirkby Borough Council",
        "MiddletonMurray",
        "Association of Mill Owners",
        "Department of Health",
    ],
)
def test_constructions_that_name_a_body(name: str) -> None:
    """A head at the end or the start with a word of its own, a legal form, a brand in camel case."""
    assert is_body(name)


@pytest.mark.parametrize(
    "name",
    [
        "Multi Academy Trust",
        "Sixth Form College",
        "Technical Education",
        "Further Education",
        "Primary School",
        "College",
        "Institute of Technology",
        "Academy Trusts",
        "Training Providers",
        "Adult Education Budget",
        "Bridget Hart",
        "Ada Hart of Tidewell College",
        "McDonald",
        "Sir Keir Lund",
        "T Levels",
        "Reference Group",
        "Local Sixth Form",
        "Science Centre",
        "School of Art and Design",
        "ASK Delivery Partners",
    ],
)
def test_kinds_of_bodies_and_other_capitals_name_none(name: str) -> None:
    """Generic words alone, subjects, plurals and persons are no body."""
    assert not is_body(name)


def test_a_school_is_called_by_whom_it_is_named_after() -> None:
    """Sir Ada Hart is no person where the article names Sir Ada Hart Sixth Form."""
    text = "Sir Ada Hart Sixth Form was praised. Sir Ada Hart principal Adrian Hale was glad."
    names = ["Sir Ada Hart Sixth Form", "Sir Ada Hart"]
    assert _bodies(text) == {"Sir Ada Hart Sixth Form": names}
    assert [p.name for p in read_entities(text).people] == ["Adrian Hale"]


def test_a_person_before_a_body_stays_a_person() -> None:
    """Ada Hart of Tidewell College is a person and a college."""
    text = "Adrian Hart of Tidewell College spoke."
    assert _bodies(text) == {"Tidewell College": ["Tidewell College"]}
    assert [p.name for p in read_entities(text).people] == ["Adrian Hart"]


def test_acronyms_are_learned_from_the_text() -> None:
    """Both ways round, and only for the body that spells them."""
    text = (
        "The Fenland Institute for Mill Research (FIMR) met. FIMR did. CYS (Coastal Youth Service) won. CYS!"
    )
    assert _bodies(text) == {
        "Fenland Institute for Mill Research": ["Fenland Institute for Mill Research", "FIMR", "FIMR"],
        "Coastal Youth Service": ["CYS", "Coastal Youth Service", "CYS"],
    }


def test_the_articles_own_meaning_outweighs_the_reference_table() -> None:
    """An acronym that the article spells out as something else is not the standing body."""
    text = "The Upper Cam Union (UCU) met. UCU voted."
    assert _bodies(text) == {"Upper Cam Union": ["Upper Cam Union", "UCU", "UCU"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Institute for Apprenticeships and Technical Education (IfATE)",
            "Institute for Apprenticeships and Technical Education",
        ),
        ("the Office for Standards in Tuning (Ofstit)", "Office for Standards in Tuning"),
        ("special educational needs (SEND)", None),
        ("earnings before interest (EBI)", None),
        ("Short-Term Training Unit (STTU)", "Short-Term Training Unit"),
    ],
)
def test_an_acronym_takes_as_many_words_as_spell_it(text: str, expected: str | None) -> None:
    """From the first capital that its letters need; nothing where the words do not spell it."""
    assert [text[s.long_start : s.long_end] for s in spelled_out(text)] == ([expected] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        "Community colleges grew.",
        "Unite against cuts, they said.",
        "The SET of rules",
        "Labour market figures fell.",
        "An Independent Review, the Independent Panel",
        "Hull Colleges",
        "Oak furniture",
        "Jo Pearson and Mr Pearson left.",
    ],
)
def test_common_words_are_not_the_bodies_of_that_name(text: str) -> None:
    """Names that are words or surnames need more than a capital."""
    assert _bodies(text) == {}


def test_common_words_beside_other_bodies_are_the_bodies() -> None:
    """In an enumeration of unions, Community is the union."""
    assert list(_bodies("leaders of NASUWT, Community, GMB and Unite")) == [
        "NASUWT",
        "Community",
        "GMB",
        "Unite",
    ]


def test_a_longer_name_is_not_the_body_whose_name_it_holds() -> None:
    """Hull College Group is not Hull College."""
    assert list(_bodies("Hull College Group met Hull College.")) == ["Hull College Group", "Hull College"]


def test_a_body_named_behind_its_kind_needs_no_head() -> None:
    """Contractor, provider, think tank; and its first word alone afterwards."""
    text = "The contractor, Rydal Construction, and training provider Hartwell won. Rydal began."
    assert _bodies(text) == {"Rydal Construction": ["Rydal Construction", "Rydal"], "Hartwell": ["Hartwell"]}


def test_a_town_is_not_short_for_its_college() -> None:
    """Trafford College Group has a town's name."""
    assert _bodies("Trafford College Group met in Trafford.") == {
        "Trafford College Group": ["Trafford College Group"]
    }


def test_bodies_of_a_member_list() -> None:
    """Brackets, slashes and several bodies in one bullet; those of the reference table keep their names."""
    text = (
        "• Ada Hart, Tidewell Trust and Fenland Partnership\n"
        "• Bo Lund, MillEd/Department for Education (DfE)\n"
        "• Cy Marsh, Hay Centre, University of Oxford\n• Di Noor, Become\n"
    )
    assert list(_bodies(text)) == [
        "Tidewell Trust",
        "Fenland Partnership",
        "MillEd",
        "Department for Education",
        "Hay Centre",
        "University of Oxford",
        "Become",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Struggling Totterdown College has a head.", ["Totterdown College"]),
        ("Worthing College has a head.", ["Worthing College"]),
        ("Hartwell, a membership body for providers, met.", ["Hartwell"]),
        ("Ada Hart, the union official, met.", []),
        ("the boss of Diamond Advisory Services", ["Diamond Advisory Services"]),
        ("Advisory Services for schools", []),
        ("Coleg Mawr and Siltstone UTC", ["Coleg Mawr", "Siltstone UTC"]),
    ],
)
def test_words_around_a_name_decide_what_it_is(text: str, expected: list[str]) -> None:
    """A participle before it is not part of it; a kind behind it or a post before it makes it a body."""
    assert list(_bodies(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marlowe Training was rated good.", ["Marlowe Training"]),
        ("Train Together, in Leicester, was judged inadequate.", ["Train Together"]),
        ("Further Training was rated good by staff.", []),
        ("They saw that Good Learning matters most.", []),
    ],
)
def test_a_weak_head_names_a_body_that_is_judged(text: str, expected: list[str]) -> None:
    """Training alone names no provider; a name of its own that is judged or speaks does."""
    assert [o.name for o in read_entities(text).organisations] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Fylde-based Marlowe Training Limited grew.", "Marlowe Training Limited"),
        ("We blame contractor Hartwell’s “late start”.", "Hartwell"),
        ("It went to the charity Marlowe’s on Monday.", "Marlowe's"),
        ("Open Trust and Fen Vale NHS Foundation Trust met.", "Fen Vale NHS Foundation Trust"),
        (
            "The Independent Commission on the College of the Fens met.",
            "Independent Commission on the College of the Fens",
        ),
    ],
)
def test_a_name_is_the_body_s_own_words_and_all_of_them(text: str, expected: str) -> None:
    """Without where it is from or an owner's s; with what a commission is on, and with what a trust is of."""
    assert expected in _bodies(text)
    assert "National Health Service" not in _bodies(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marbeck chief executive Ada Hart warned them.", ["Marbeck"]),
        ("Ada Hart, director of policy at Marbeck Sound, warned them.", ["Marbeck Sound"]),
        ("The boss of Marbeck, Ada Hart, warned them.", ["Marbeck"]),
        ("Marbeck's finance director, Ada Hart, warned them.", ["Marbeck"]),
        ("Apprenticeships director Ada Hart warned them.", []),
        ("Ada Hart, head of Engineering, warned them.", []),
        ("The Marbeck chief executive warned them.", []),
        ("Ada Hart, director of Swindon-based Marbeck, came.", ["Marbeck"]),
        ("London-based Ada Hart came.", []),
    ],
)
def test_a_body_with_a_named_officer_needs_no_head(text: str, expected: list[str]) -> None:
    """Somebody is named in its post; what a post is for is no body."""
    assert list(_bodies(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Hart, Leader of Kirkby Borough Council, spoke.", ["Kirkby Borough Council"]),
        ("Minutes of the Tidewell Advisory Committee", ["Tidewell Advisory Committee"]),
        ("Campus Director Tidewell College spoke.", ["Tidewell College"]),
        ("the Further Education Trust for Millers", ["Further Education Trust for Millers"]),
        ("the National Mill Service (NMS) and NMS staff", ["National Mill Service"]),
        ("THE Tidewell College met, said Tidewell College.", ["Tidewell College"]),
        ("the University of Fell and Board member of it", ["University of Fell"]),
        ("the Centre for Excellence in Milling", ["Centre for Excellence in Milling"]),
        ("NUT Cymru met the NUT.", ["NUT Cymru", "National Union of Teachers"]),
        ("the Governing Body of Tidewell College", ["Tidewell College"]),
        ("the New Zealand Department of Education", ["New Zealand Department of Education"]),
        ("The Executive Board of the Fenland Mill Partnership (FMP) met.", ["Fenland Mill Partnership"]),
    ],
)
def test_posts_and_papers_before_a_name_are_no_part_of_it(text: str, expected: list[str]) -> None:
    """Nor is what another name leaves; Further Education opens a name."""
    assert list(_bodies(text)) == expected


def test_initials_of_a_name_lead_back_to_it_though_nothing_spells_them_out() -> None:
    """IfA for the Institute for Apprenticeships, a name of IfATE; Fima in small letters."""
    assert _bodies("UCMar grew. The University of Central Marlland agreed.") == {
        "University of Central Marlland": ["UCMar", "University of Central Marlland"]
    }
    text = "The Institute for Apprenticeships met. The IfA agreed with the Fenland Institute of Mill Art. Fima met."
    assert _bodies(text) == {
        "Institute for Apprenticeships and Technical Education": ["Institute for Apprenticeships", "IfA"],
        "Fenland Institute of Mill Art": ["Fenland Institute of Mill Art", "Fima"],
    }


@pytest.mark.parametrize(
    "text", ["Martyn College of Ofsted ", "The union University won.", "Minutes of the Ofsted"]
)
def test_what_other_names_leave_is_read_without_a_crash(text: str) -> None:
    """A rest of capitals may be one word, or end in a joining one."""
    assert all(name.strip() for name in _bodies(text))
