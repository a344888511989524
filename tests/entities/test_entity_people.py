"""Which capitals name a person, and which shorter names lead back to one."""

import pytest

from stages.extract.entities import read_entities


def _people(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for mention in read_entities(text).mentions:
        if mention.person is not None:
            found.setdefault(mention.person.name, []).append(mention.surface)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Education Secretary Bridget Hartley met them.", {"Bridget Hartley": ["Bridget Hartley"]}),
        ("It was signed by Sir Nic Fenwick.", {"Nic Fenwick": ["Sir Nic Fenwick"]}),
        ("principal Wanjiru Kessen told us", {"Wanjiru Kessen": ["Wanjiru Kessen"]}),
        ("Wanjiru Kessen, deputy chief executive of it", {"Wanjiru Kessen": ["Wanjiru Kessen"]}),
        ("Anne Milton, the skills minister, went", {"Anne Milton": ["Anne Milton", "the skills minister"]}),
        ("says Oli de Botting.", {"Oli de Botting": ["Oli de Botting"]}),
        ("Professor Sir Nic Fenwick came.", {"Nic Fenwick": ["Professor Sir Nic Fenwick"]}),
        ("The Right Honourable Gillian Marlow MP", {"Gillian Marlow": ["Gillian Marlow"]}),
        ("June O’Sullivan went there.", {"June O'Sullivan": ["June O’Sullivan"]}),
    ],
)
def test_full_names_with_a_sign_are_persons(text: str, expected: dict[str, list[str]]) -> None:
    """A first name, an honorific, a post or a verb of speech makes two capitals a person."""
    assert _people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Downing Street said so.",
        "The Big Listen reports today.",
        "Will Apprentices benefit?",
        "In June Ofsted said so.",
        "Since May Colleges have had less.",
        "Mark Scheme for Maths",
        "Clive House\n70 Petty Lane",
        "The Autumn Statement and T Levels",
        "Victoria London",
        "Skills Bootcamps in England",
        "They include Upward Sailing, the Tutor Trust and Hartwell.",
    ],
)
def test_other_capitals_are_no_persons(text: str) -> None:
    """Streets, papers, courses and places are left alone."""
    assert _people(text) == {}


def test_surname_and_titles_lead_back_to_the_one_who_has_them() -> None:
    """Surname, honorific with surname, title with first name."""
    text = "Sir Martyn Ashby spoke. Ashby’s view: no. Then Sir Martyn left. “Yes,” Mr Ashby said. Dear Martyn"
    assert _people(text) == {
        "Martyn Ashby": ["Sir Martyn Ashby", "Ashby", "Sir Martyn", "Mr Ashby", "Martyn"]
    }


def test_a_surname_that_two_persons_share_is_left_alone() -> None:
    """Never merge two on a guess."""
    text = "Jane Ashby met Peter Ashby. Ashby said no. Mr Ashby said yes."
    assert _people(text) == {"Jane Ashby": ["Jane Ashby"], "Peter Ashby": ["Peter Ashby"]}


@pytest.mark.parametrize("text", ["Ashby said no.", "Mr Ashby said no.", "Sir Martyn went."])
def test_a_surname_without_its_full_name_is_left_alone(text: str) -> None:
    """Nobody of that name was named in full."""
    assert _people(text) == {}


def test_a_surname_inside_another_name_is_not_the_person() -> None:
    """Perry Street, Sue Perry and a perry are not Ruth Perry."""
    text = "Ruth Perry died. Perry Street is near. Zelda Quill-Perry came."
    assert _people(text)["Ruth Perry"] == ["Ruth Perry"]


def test_an_ordinary_word_that_opens_a_sentence_is_no_surname() -> None:
    """John Young is named; "Young people", with young in lower case elsewhere, is not him."""
    text = "John Young spoke. Young people listened, as young people do."
    assert _people(text) == {"John Young": ["John Young"]}


def test_an_office_alone_is_its_holder_but_not_a_former_one() -> None:
    """The chief inspector is the one who holds the post now."""
    text = "Former chief inspector Dame Ada Hart met chief inspector Sir Bo Lund. The chief inspector agreed."
    assert _people(text) == {"Ada Hart": ["Dame Ada Hart"], "Bo Lund": ["Sir Bo Lund", "The chief inspector"]}


def test_an_office_with_two_holders_or_of_another_body_is_left_alone() -> None:
    """Two chief inspectors, and the chief inspector of prisons."""
    two = "Chief inspector Sir Bo Lund and chief inspector Dame Ada Hart met. The chief inspector agreed."
    other = "Chief inspector Sir Bo Lund spoke. The chief inspector of prisons agreed."
    assert "The chief inspector" not in str(_people(two))
    assert "The chief inspector" not in str(_people(other))


def test_members_of_a_list_need_no_known_first_name() -> None:
    """Three bullets of a name, a comma and a body; two names may share one."""
    text = "• Chair: Dezi Holm, Ofsted\n• Maris Strat, Tidewell School\n• Jo-Ann Bael/Vida Cow, Become\n"
    assert list(_people(text)) == ["Dezi Holm", "Maris Strat", "Jo-Ann Bael", "Vida Cow"]


def test_two_bullets_with_a_comma_are_no_member_list() -> None:
    """A list by chance is not read as one."""
    assert _people("• Delivery Costs, Year One\n• Mixed Fabric, Second Hand\n") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Hart leads it. Ada has worked here for years.", ["Ada Hart", "Ada"]),
        ("Ada Hart leads it. Ada, 19, from Fell, is a learner.", ["Ada Hart"]),
        ("Ada Hart and Ada Lund lead it. Ada has worked here.", ["Ada Hart"]),
        ("Grace Hart leads it. Grace was said.", ["Grace Hart"]),
    ],
)
def test_a_first_name_alone_is_the_one_named_in_full_before(text: str, expected: list[str]) -> None:
    """As local news and colleges' own pages go on; not a word, nor another of that name."""
    assert _people(text)[expected[0]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lord Hartley met Lady Fenwick and the Lord Chancellor.", ["Lord Hartley", "Lady Fenwick"]),
        ("Tom Hartley was made a peer. Lord Hartley sat.", ["Tom Hartley"]),
        ("Bill Hartley met Andy Street and David Way.", ["Bill Hartley", "Andy Street", "David Way"]),
        ("Theresa May met Ada Hart in May.", ["Theresa May", "Ada Hart"]),
        ("Ada Hart, Director, Fell Solicitors", ["Ada Hart"]),
        ("owner Silverbank Capital and operator Marlowe Holdings met.", []),
    ],
)
def test_peers_and_people_with_words_for_names(text: str, expected: list[str]) -> None:
    """A title and a surname are a peer's whole name; a first name makes Street a surname."""
    assert list(_people(text)) == expected
