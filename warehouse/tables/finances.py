"""Table `finances`: a body’s own money, as told in accounts, plans and notices.

A row is a body’s own money: its turnover, deficit, cash or pay, and what it was lent, which it owes. What
a state or a public programme spends, gives out or has in its budget is none.
"""

from warehouse.columns import bound, evidence, figure, key, reading
from warehouse.declaration import NUMBER, TEXT, Column, Table

TABLE = Table(
    name="finances",
    layer="record",
    row_is="one figure of an organisation’s own money; no public programme’s or national budget’s",
    key="finance_id",
    columns=(
        key("finances", "finance_id", "fin"),
        *evidence(),
        Column("organisation", TEXT, "Whose money."),
        Column(
            "metric",
            TEXT,
            "What is measured, in the row’s own noun if it has one: turnover, deficit, EBITDA, loan.",
            nullable=False,
        ),
        figure("value_figure_id", "The figure that states it."),
        Column("value", NUMBER, "The number; a deficit is stated as positive under the metric deficit."),
        Column("unit", TEXT, "ISO 4217 code, or percent."),
        bound(),
        Column("period", TEXT, "The period in the text's words, as in 2022/23."),
        Column(
            "role",
            TEXT,
            "What the figure is for.",
            nullable=False,
            values=(
                "actual",
                "target",
                "benchmark",
            ),
        ),
        *reading(),
    ),
)
