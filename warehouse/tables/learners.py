"""Table `learners`: starts, enrolments and places."""

from warehouse.columns import bound, evidence, figure, key, reading
from warehouse.declaration import NUMBER, TEXT, Column, Table

TABLE = Table(
    name="learners",
    layer="record",
    row_is="one number of learners",
    key="learner_id",
    columns=(
        key("learners", "learner_id", "lrn"),
        *evidence(),
        Column("organisation", TEXT, "The provider or programme."),
        Column("qualification", TEXT, "What they study."),
        Column("group", TEXT, "Which learners, as in apprentices, adults, high needs."),
        figure("value_figure_id", "The figure that states it."),
        Column("value", NUMBER, "How many (or the share, where unit is percent)."),
        Column("unit", TEXT, "Singular noun of what is counted, as in learner, start, place; or percent."),
        bound(),
        Column("period", TEXT, "The time in the text's words."),
        *reading(),
    ),
)
