"""Every row whose span is not its words is found, whatever the text holds, and no other."""

import pytest

from stages.validate import spans
from tests.expectations.good_ledger import TEXT, good_ledger
from warehouse.tables import TABLES

GOOD = good_ledger()


def found(staging):
    return [(row["table_name"], row["row_id"]) for row in spans.misplaced(staging.connection).to_pylist()]


def figure(key="fig-x", **more):
    return GOOD["figures"][0] | {"figure_id": key} | more


def test_good_rows_are_all_in_place(staged):
    """Nothing is found in a good ledger."""
    assert found(staged()) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"start_char": GOOD["figures"][0]["start_char"] + 1},
        {"end_char": GOOD["figures"][0]["end_char"] + 1},
        {"surface": "£2.4 Million"},
        {"surface": ""},
        {"start_char": None},
        {"end_char": None},
        {"surface": None},
        {"start_char": -3, "end_char": -1, "surface": TEXT[-3:-1]},
        {"start_char": 0, "end_char": 0, "surface": ""},
        {"start_char": 5, "end_char": 3, "surface": ""},
        {"start_char": len(TEXT), "end_char": len(TEXT) + 3, "surface": ""},
        {"start_char": len(TEXT) - 4, "end_char": len(TEXT) + 1, "surface": TEXT[-4:]},
        {"end_char": 10**9},
        {"article_id": "art-1 and nowhere"},
        {"article_id": "a"},
        {"article_id": "z"},
    ],
    ids=str,
)
def test_row_out_of_place_is_found(staged, changes):
    """Shifted, other words, no end, from the end backwards, empty, past the text, or in no article."""
    other = [GOOD["articles"][0] | {"article_id": "art-9"}]
    staging = staged(figures=[*GOOD["figures"], figure(**changes)], articles=GOOD["articles"] + other)
    assert found(staging) == [("figures", "fig-x")]


def test_span_counts_code_points_not_bytes_or_graphemes(staged):
    """Emoji, combining marks and letters beyond the basic plane before the words shift nothing."""
    text = "𝔸 👩‍👩‍👧 e\u0301 £5 🎓"
    start = text.index("£5")
    article = GOOD["articles"][0] | {"text": text}
    row = figure(surface="£5", start_char=start, end_char=start + 2)
    assert found(staged(articles=[article], figures=[row], **emptied("articles", "figures"))) == []


def test_every_table_with_a_span_is_looked_at(staged):
    """One misplaced row in each table is found in each."""
    tables = {name: TABLES[name] for name in GOOD if spans.words_column(TABLES[name])}
    spoilt = {
        name: [*GOOD[name], GOOD[name][0] | {t.key: "x", "end_char": 9999}] for name, t in tables.items()
    }
    assert sorted(found(staged(**spoilt))) == sorted((name, "x") for name in tables)
    assert {"figures", "dates", "quotations", "mentions", "claims", "contracts", "events"} <= set(tables)


def test_articles_are_looked_at_in_more_than_one_batch(staged, monkeypatch):
    """With many articles each row meets its own text, and the misplaced one is found once."""
    monkeypatch.setattr(spans, "_ARTICLES_AT_ONCE", 3)
    monkeypatch.setattr(spans, "_ROWS_AT_ONCE", 2)
    articles = [GOOD["articles"][0] | {"article_id": f"art-{n}", "text": "." * n + TEXT} for n in range(10)]
    start = GOOD["figures"][0]["start_char"]
    rows = [
        figure(
            f"fig-{n}", article_id=f"art-{n}", start_char=start + n, end_char=start + n + len("£2.4 million")
        )
        for n in range(10)
    ]
    rows[7] = rows[7] | {"start_char": start}
    assert found(staged(articles=articles, figures=rows, **emptied("articles", "figures"))) == [
        ("figures", "fig-7")
    ]


def test_no_articles_make_every_row_an_orphan(staged):
    """A row without its article is never in place."""
    assert found(staged(articles=[], figures=[figure()], **emptied("articles", "figures"))) == [
        ("figures", "fig-x")
    ]


def emptied(*but):
    return {name: [] for name in GOOD if name not in but}
