"""Table `articles`: the texts that every other row points into."""

from warehouse.columns import key
from warehouse.declaration import DAY, INTEGER, TEXT, Column, Table

TABLE = Table(
    name="articles",
    layer="evidence",
    row_is="one article inside a document (a news page may hold ten)",
    key="article_id",
    columns=(
        key("articles", "article_id", "art"),
        Column("document_id", TEXT, "The document that holds it.", nullable=False, references="documents"),
        Column("position", INTEGER, "Its place in the document, counted from 1.", nullable=False),
        Column(
            "role",
            TEXT,
            "main: what the page is about; related: shown beside it; listed: one of several of a listing.",
            nullable=False,
            values=("main", "related", "listed"),
        ),
        Column("title", TEXT, "Dublin Core title: its headline."),
        Column("publisher", TEXT, "Dublin Core publisher, where the page states one."),
        Column(
            "issued",
            DAY,
            "The day it was published, where the page states one. Where only a month or a year is stated, "
            "its first day: see issued_granularity.",
        ),
        Column(
            "issued_basis",
            TEXT,
            "stated: a date on the page; relative: as in '7 hours ago', left unresolved unless the document "
            "states a date; unknown.",
            nullable=False,
            values=("stated", "relative", "unknown"),
        ),
        Column(
            "issued_granularity",
            TEXT,
            "How fine the stated date is.",
            values=("day", "month", "year"),
        ),
        Column(
            "issued_text",
            TEXT,
            "The page's own words for the date, as in '20 Nov 2023, 0:01' or '7 hours ago'.",
        ),
        Column("text", TEXT, "The cleaned text. All spans count Unicode code points of it.", nullable=False),
    ),
)
