"""A small release made by hand: one article with everything that a page can show, and strangers' markup."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pyarrow.parquet as pq

from warehouse.tables import TABLES

Row = dict[str, object]
TEXT = (
    "Colleges count their places\n\n"
    "The fund paid £12.5 million and £4 million, which totalled £17 million in May 2024.\n\n"
    "“We have 300 places,” said Ann Lee, who chairs the board."
)
RELEASE, BEFORE = "20240601T000000000000Z-aaaaaaaa", "20240501T000000000000Z-bbbbbbbb"
MARKUP = (
    "<script>document.title='owned'</script><img src=x onerror=\"alert(1)\"> "
    "& 'quoted' \"words\" ]]> {{ 7*7 }}"
)
"""What a stranger may put into a title, a quote or the name of a file."""


def id_of(prefix: str, number: int) -> str:
    """An id as the ledger makes them."""
    return f"{prefix}-{number:016x}"


def span(words: str, text: str = TEXT, article: int = 1) -> Row:
    """Where `words` stand in `text`."""
    start = text.index(words)
    return {"article_id": id_of("art", article), "start_char": start, "end_char": start + len(words)}


def figure(number: int, words: str, value: str, *, kind: str = "money", unit: str = "GBP") -> Row:
    """One figure, exact."""
    sentence = next(line for line in TEXT.split("\n") if words in line)
    return span(words) | {
        "figure_id": id_of("fig", number),
        "surface": words,
        "kind": kind,
        "value": Decimal(value),
        "low": Decimal(value),
        "high": Decimal(value),
        "unit": unit,
        "bound": "exact",
        "direction": "level",
        "subject": "fund",
        "sentence": sentence,
        "rule": "money/1",
    }


def document(number: int = 1, **more: object) -> Row:
    """One published document with one article."""
    return {
        "document_id": id_of("doc", number),
        "source_id": "folder:/in",
        "location": f"paper-{number}.txt",
        "media_type": "text/plain",
        "retrieved_at": datetime.fromisoformat("2024-06-01"),
        "n_articles": 1,
        "status": "published",
    } | more


def article(number: int = 1, text: str = TEXT, **more: object) -> Row:
    """One article."""
    return {
        "article_id": id_of("art", number),
        "document_id": id_of("doc", number),
        "position": 1,
        "role": "main",
        "title": text.partition("\n")[0],
        "issued": date(2024, 6, 1),
        "issued_basis": "stated",
        "issued_granularity": "day",
        "text": text,
    } | more


def held(number: int, table: str, row_id: str, held_row: str, **more: object) -> Row:
    """One held row."""
    return {
        "quarantine_id": id_of("qua", number),
        "table_name": table,
        "row_id": row_id,
        "held_row": held_row,
        "document_id": id_of("doc", 1),
        "stage": "validate",
        "rule": "total/1",
        "reason": "£12.5 million + £4 million = £16.5 million, and the text says £17 million.",
        "first_release": BEFORE,
    } | more


def release_row(release: str, documents: int, figures: int, *, is_current: bool) -> Row:
    """One release of the history."""
    return {
        "release_id": release,
        "published_at": datetime.fromisoformat(f"{release[:4]}-{release[4:6]}-{release[6:8]}"),
        "code_version": "0.1.0+cafe",
        "documents": documents,
        "rows_per_table": [("figures", figures), ("articles", documents)],
        "checks_by_verdict": [("reconciled", 3), ("contradicted", 1)],
        "suites_passed": 2,
        "suites": 2,
        "quarantined_rows": 1,
        "figures_with_claim_share": Decimal("0.5"),
        "is_current": is_current,
    }


def small_release() -> dict[str, list[Row]]:
    """One article with figures, a date, a quotation, a record, a contradicted claim, and a held figure."""
    total = figure(3, "£17 million", "17000000")
    as_json = (
        f'{{"figure_id": "{total["figure_id"]}", "article_id": "{id_of("art", 1)}", '
        f'"start_char": {total["start_char"]}, "end_char": {total["end_char"]}, "surface": "£17 million", '
        f'"kind": "money", "value": 17000000.000000, "low": 16500000.000000, "high": 17500000.000000, '
        f'"unit": "GBP", "bound": "exact", "direction": "level", "sentence": "…", "rule": "money/1"}}'
    )
    claim = "£12.5 million and £4 million, which totalled £17 million"
    quote = "“We have 300 places,”"
    return {
        "documents": [
            document(),
            document(2, status="quarantined", reason="The PDF breaks off.", n_articles=0),
        ],
        "articles": [article()],
        "figures": [
            figure(1, "£12.5 million", "12500000"),
            figure(2, "£4 million", "4000000"),
            figure(4, "300 places", "300", kind="count", unit="place"),
        ],
        "dates": [
            span("May 2024")
            | {"date_id": id_of("date", 1), "surface": "May 2024", "granularity": "month", "rule": "month/1"}
        ],
        "quotations": [
            span(quote)
            | {
                "quotation_id": id_of("quo", 1),
                "evidence": quote,
                "speaker": "Ann Lee",
                "text": "We have 300 places,",
                "rule": "quote/1",
            }
        ],
        "contracts": [
            span("fund paid £12.5 million")
            | {
                "contract_id": id_of("con", 1),
                "evidence": "fund paid £12.5 million",
                "supplier": "Example College",
                "generation": "Gen-1",
                "value_figure_id": id_of("fig", 1),
                "value": Decimal("12500000"),
                "value_low": Decimal("12450000"),
                "value_high": Decimal("12550000"),
                "currency": "GBP",
                "outcome": "awarded",
                "rule": "award/1",
            }
        ],
        "claims": [
            span(claim)
            | {
                "claim_id": id_of("clm", 1),
                "evidence": claim,
                "relation": "total",
                "asserted_figure_id": id_of("fig", 3),
                "statement": "The two sums total £17 million.",
                "rule": "total/1",
            }
        ],
        "claim_operands": [
            {
                "operand_id": id_of("opd", n),
                "claim_id": id_of("clm", 1),
                "position": n,
                "figure_id": id_of("fig", n),
                "role": "part",
            }
            for n in (1, 2)
        ],
        "checks": [
            {
                "check_id": id_of("chk", 1),
                "claim_id": id_of("clm", 1),
                "rule": "total/1",
                "asserted_low": Decimal("16500000"),
                "asserted_high": Decimal("17500000"),
                "recomputed_low": Decimal("16400000"),
                "recomputed_high": Decimal("16450000"),
                "verdict": "contradicted",
                "explanation": "£12.5 million + £4 million = £16.5 million, and the text says £17 million.",
            }
        ],
        "events": [
            span("in May 2024")
            | {
                "event_id": id_of("evt", 1),
                "evidence": "in May 2024",
                "title": "Payment",
                "kind": "launch",
                "starts_on": date(2024, 5, 1),
                "participants": [],
                "rule": "event/1",
            }
        ],
        "recommendations": [
            span("who chairs the board")
            | {
                "recommendation_id": id_of("rec", 1),
                "evidence": "who chairs the board",
                "response": "accepted",
                "text": "who chairs the board",
                "rule": "rec/1",
            }
        ],
        "quarantine": [
            held(1, "figures", id_of("fig", 3), as_json),
            held(
                2,
                "documents",
                id_of("doc", 2),
                '{"location": "broken.pdf"}',
                document_id=id_of("doc", 2),
                stage="ingest",
                rule="ingest.truncated_pdf",
                reason="broken.pdf: The PDF breaks off.",
            ),
        ],
        "releases": [
            release_row(BEFORE, 1, 2, is_current=False),
            release_row(RELEASE, 2, 3, is_current=True),
        ],
        "suite_results": [
            {
                "result_id": id_of("res", n),
                "release_id": RELEASE,
                "table_name": "figures",
                "expectation": "ExpectSpanToBeItsWords",
                "column_name": "span_is_its_words",
                "description": "surface is exactly the text from start_char to end_char.",
                "severity": "warning",
                "outcome": outcome,
                "rows_checked": 3,
                "rows_failed": n,
            }
            for n, outcome in ((0, "passed"), (1, "failed"))
        ],
        "changes": [
            {
                "change_id": id_of("chg", 1),
                "release_id": RELEASE,
                "previous_release_id": BEFORE,
                "table_name": "figures",
                "row_id": id_of("fig", 4),
                "change": "added",
            }
        ],
    }


def hostile_release() -> dict[str, list[Row]]:
    """The small release with a stranger's markup in every text that comes from outside."""
    tables = small_release()
    link = "<a href='javascript:alert(1)'>here</a> on http://127.0.0.1:9/x.png \u202eoh"
    text = f"{MARKUP}\n\nPaid £9 million {link}"
    tables["documents"][0] |= {"location": f"{MARKUP}.txt", "title": MARKUP, "publisher": MARKUP}
    tables["documents"][1] |= {"location": f"javascript:alert(1)//{MARKUP}", "reason": MARKUP}
    tables["articles"].append(article(3, text, document_id=id_of("doc", 1), position=2, title=MARKUP))
    tables["articles"][1] |= {"publisher": MARKUP, "issued_text": MARKUP, "issued": None}
    where = span("£9 million", text, 3)
    tables["figures"].append(
        figure(1, "£12.5 million", "9000000")
        | where
        | {"figure_id": id_of("fig", 9), "surface": "£9 million", "subject": MARKUP, "hedge": MARKUP}
        | {"unit": MARKUP, "rule": MARKUP, "review": MARKUP, "sentence": text}
    )
    whole = {"article_id": id_of("art", 3), "start_char": 0, "end_char": len(MARKUP), "evidence": MARKUP}
    tables["quotations"].append(
        whole | {"quotation_id": id_of("quo", 9), "speaker": MARKUP, "text": MARKUP, "rule": MARKUP}
    )
    tables["contracts"].append(
        tables["contracts"][0]
        | whole
        | {"contract_id": id_of("con", 9), "supplier": MARKUP, "generation": MARKUP, "qualification": MARKUP}
    )
    tables["events"].append(
        tables["events"][0] | whole | {"event_id": id_of("evt", 9), "title": MARKUP, "kind": MARKUP}
    )
    tables["recommendations"].append(
        tables["recommendations"][0]
        | whole
        | {"recommendation_id": id_of("rec", 9), "title": MARKUP, "author": MARKUP, "text": MARKUP}
    )
    tables["quarantine"].append(
        held(3, MARKUP, MARKUP, f'{{"evidence": "{MARKUP[:8]}"}}', rule=MARKUP, reason=MARKUP)
    )
    tables["checks"][0] |= {"explanation": MARKUP}
    tables["suite_results"][1] |= {"detail": MARKUP, "description": MARKUP}
    return tables


def write_release(folder: Path, tables: dict[str, list[Row]]) -> Path:
    """Write the Parquet files of a release; tables that are not given are empty."""
    folder.mkdir(parents=True)
    for name, table in TABLES.items():
        pq.write_table(table.from_rows(tables.get(name, [])), folder / f"{name}.parquet")
    return folder
