"""Table `survey_results`: who asked whom, and what share said what."""

from warehouse.columns import bound, evidence, figure, key, reading
from warehouse.declaration import NUMBER, TEXT, Column, Table

TABLE = Table(
    name="survey_results",
    layer="record",
    row_is="one answer of one survey",
    key="survey_result_id",
    columns=(
        key("survey_results", "survey_result_id", "svy"),
        *evidence(),
        Column("survey", TEXT, "The survey's name."),
        Column("pollster", TEXT, "Who asked."),
        Column("commissioned_by", TEXT, "Who commissioned it."),
        Column("population", TEXT, "Who was asked, or the group among them that answered so."),
        figure("sample_size_figure_id", "The figure that states how many were asked."),
        Column("sample_size", NUMBER, "How many were asked."),
        Column("statement", TEXT, "What they said.", nullable=False),
        figure("value_figure_id", "The figure that states the share or number."),
        Column("value", NUMBER, "The share (per cent, or a fraction of 1) or number; NULL for a range."),
        Column(
            "kind",
            TEXT,
            "What the value is.",
            values=(
                "percentage",
                "fraction",
                "count",
            ),
        ),
        bound(),
        *reading(),
    ),
)
