"""Names are found whole, cut where they end, and told apart by what they name."""

import itertools

import pytest

from stages.extract.phrases.names import organisation_names, proper_names

ORGANISATIONS = {
    "The Education and Skills Funding Agency (ESFA) wrote to it.": [
        "Education and Skills Funding Agency",
        "ESFA",
    ],
    "The Department for Trade, Local Skills and Culture met Ofsted, Fell College and Ash College.": [
        "Department for Trade, Local Skills and Culture",
        "Ofsted",
        "Fell College",
        "Ash College",
    ],
    "Stoke on Trent College and Newcastle upon Tyne College met. On Monday Ofsted came. In May Ofsted left.": [
        "Stoke on Trent College",
        "Newcastle upon Tyne College",
        "Ofsted",
        "Ofsted",
    ],
    "The Night Schools’ Association’s tutors met.": ["Night Schools’ Association"],
    "It was set up by the Institute for Harbour and Dock Education.": [
        "Institute for Harbour and Dock Education"
    ],
    "Brackenfold College and Tidewell College merged.": ["Brackenfold College", "Tidewell College"],
    "It went to Corvane and Kestrel Training Ltd.": ["Kestrel Training Ltd"],
    "It went to Health and Safety Training Ltd.": ["Health and Safety Training Ltd"],
    "Jo Lane, Chief Executive of the Association of Employment and Learning Providers, left.": [
        "Chief Executive of the Association of Employment and Learning Providers"
    ],
    "North Quay and South Quay College is new.": ["North Quay and South Quay College"],
    "TR Training in the North": ["TR Training"],
    "The charity Second Chance Trust": ["Second Chance Trust"],
    "Larkfield Polling for the Union of Tutors": ["Larkfield Polling", "Union of Tutors"],
    "New College Nottingham met Fell College Preston, near Arts Council England.": [
        "New College Nottingham",
        "Fell College Preston",
        "Arts Council England",
    ],
    "Sir Ada Hart Sixth Form and Lord Reed College left Tidewell College Sixth Form.": [
        "Sir Ada Hart Sixth Form",
        "Lord Reed College",
        "Tidewell College Sixth Form",
    ],
    "A Science Centre and a School of Art and Design, a Sixth Form and a Best Sixth Form prize": [],
    "Some ITPs met the LEPs near Marlpit Science Centre": ["Marlpit Science Centre"],
    "In May the Department for Education Permanent Ledger said": ["Department for Education"],
    "A GCSE in Year 11 costs more in March.": [],
    "Similarly, students of level 3 courses": [],
}


@pytest.mark.parametrize(("text", "names"), ORGANISATIONS.items())
def test_organisation_names(text: str, names: list[str]) -> None:
    """An organisation's name is read whole, without the words around it."""
    found = organisation_names(text)
    assert [name for _, _, name in found] == names
    assert all(text[start:end] == name for start, end, name in found)


def test_person_names_have_a_first_name_or_an_honorific() -> None:
    """People are told from colleges and places."""
    found = proper_names("Sir Alan Reeve met Grace O’Neill of Tidewell College in Leeds and Dr Okoro.")
    assert [name.text for name in found if name.kind == "person"] == [
        "Sir Alan Reeve",
        "Grace O’Neill",
        "Dr Okoro",
    ]


def test_names_never_overlap_and_stay_in_order() -> None:
    """Spans can be masked one after the other."""
    found = proper_names(
        "Ofsted, the DfE and Mary Lunt of Harbourside College, Kent, met on Monday in London."
    )
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert {n.kind for n in found} == {"organisation", "person", "place"}
