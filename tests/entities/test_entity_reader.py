"""The reader's spans, its ids, and its time on hostile text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stages.extract.entities import read_entities
from stages.extract.entities.extractor import EXTRACTOR
from stages.extract.entities.gazetteer import bodies, plain
from stages.extract.extractor import ArticleContext
from warehouse.tables import TABLES

_PIECES = st.sampled_from(
    [
        *(
            "Ofsted ",
            "Sir ",
            "Martyn ",
            "Ashby",
            "’s ",
            "College",
            " of ",
            " and ",
            "the watchdog ",
            "DfE",
            " (DfE)",
        ),
        *(
            "• ",
            ": ",
            ", ",
            "\n",
            "Mr ",
            "Ada ",
            "\u00a0",
            ". ",
            "said ",
            "/",
            "UCU",
            "chief inspector ",
            "Trust",
            "É",
        ),
    ]
)


@given(st.lists(_PIECES, max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_mentions_are_the_words_in_order_without_overlap(text: str) -> None:
    """Whatever the text, each surface is its slice and names exactly one entity that is listed."""
    found = read_entities(text)
    end = 0
    for mention in found.mentions:
        assert mention.surface == text[mention.start_char : mention.end_char] != ""
        assert mention.start_char >= end
        end = mention.end_char
        assert (mention.organisation is None) != (mention.person is None)
        assert (
            mention.organisation in found.organisations
            if mention.organisation
            else mention.person in found.people
        )
    assert len({o.name for o in found.organisations}) == len(found.organisations)


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "A",
            "A ",
            "Ofsted ",
            "John Smith ",
            "the watchdog ",
            "(AB) ",
            "Sir ",
            "• Ada Hart, Cy\n",
            "Mr Smith and ",
        ),
        *(
            "Institute of ",
            "College and ",
            "DfE (",
            "a, ",
            "provider A ",
            "O’",
            "A-",
            "Ab Cd (AC) ",
            "Association of A and ",
        ),
    ],
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    """Four times the text takes no more than eight times as long, whatever it repeats."""
    small, large = (piece * (size // len(piece)) for size in (20_000, 80_000))
    read_entities(small)
    took = [min(_seconds(text) for _ in range(2)) for text in (small, large)]
    assert took[1] < 8 * took[0] + 0.05


def _seconds(text: str) -> float:
    start = time.process_time()  # what other processes take does not count
    read_entities(text)
    return time.process_time() - start


def test_articles_agree_on_ids_and_rows_fit_their_tables() -> None:
    """Two articles that name one body differently give it one id; every reference is met."""
    ids = []
    for number, text in enumerate(
        ["DfE met Dame Ada Hart.", "The Department for Education and Ada Hart met."]
    ):
        article: dict[str, object] = {"article_id": f"art-{number}", "text": text}
        rows = EXTRACTOR.read(ArticleContext(article, {}))
        tables = {name: TABLES[name].from_rows(list(rows[name])) for name in EXTRACTOR.tables}
        mentions = tables["mentions"].to_pylist()
        organisations = {o["organisation_id"] for o in tables["organisations"].to_pylist()}
        people = {p["person_id"] for p in tables["people"].to_pylist()}
        assert {m["organisation_id"] or m["person_id"] for m in mentions} == organisations | people
        ids.append((organisations, people))
    assert ids[0] == ids[1]


def test_aliases_hold_what_the_article_and_the_table_call_it() -> None:
    """An acronym of the table, a surname of the article; never the name itself."""
    found = read_entities("Ofqual’s Dame Ada Hart met DfE. Hart left.")
    assert all(o.name not in o.aliases for o in found.organisations)
    assert "DfE" in next(o for o in found.organisations if o.name == "Department for Education").aliases
    assert found.people[0].aliases == {"Dame Ada Hart", "Hart"}


def test_the_reference_table_is_read() -> None:
    """Without it most of this would be silently empty."""
    names = [body.name for body in bodies()]
    assert {"Department for Education", "Ofsted", "City & Guilds"} <= set(names)
    assert len(names) == len(set(names)) > 200


def test_plain_text_keeps_every_place() -> None:
    """Spans found in the plain text are spans of the text."""
    text = "Children’s\u00a0Society"
    assert len(plain(text)) == len(text)
