"""Table `dates`: every time expression, resolved against the article's date where it needs one."""

from warehouse.columns import key, reading, span
from warehouse.declaration import DAY, TEXT, Column, Table

TABLE = Table(
    name="dates",
    layer="evidence",
    row_is="one time expression",
    key="date_id",
    columns=(
        key("dates", "date_id", "date"),
        *span(),
        Column("surface", TEXT, "Its words, exactly as in `articles.text`.", nullable=False),
        Column("starts_on", DAY, "First day of the time meant; NULL where nothing resolves it."),
        Column("ends_on", DAY, "Last day of the time meant (closed); NULL where nothing resolves it."),
        Column(
            "granularity",
            TEXT,
            "How fine the words are.",
            nullable=False,
            values=(
                "day",
                "month",
                "season",
                "term",
                "academic_year",
                "financial_year",
                "year",
                "relative",
            ),
        ),
        Column(
            "anchor",
            TEXT,
            "What it was resolved against, as in issued:2023-11-20; NULL where it stands by itself or "
            "stays unresolved.",
        ),
        *reading(),
    ),
)
