"""What a suite is, and the part of each that follows from the table's declaration."""

from collections.abc import Container, Iterator
from dataclasses import dataclass

import great_expectations.expectations as gxe
from great_expectations.expectations.expectation import Expectation

from expectations.custom import (
    ExpectReferencesToBeKnown,
    ExpectRowCountToProveSomething,
    ExpectSpanToBeItsWords,
)
from stages.validate.spans import words_column
from warehouse.ddl import identifier
from warehouse.declaration import TEXT, Table
from warehouse.tables import TABLES

CRITICAL, WARNING, INFO = "critical", "warning", "info"


@dataclass(frozen=True, slots=True)
class Holds:
    """A condition on each row, written in SQL over the row `t` and computed by DuckDB, in DECIMAL.

    `name` is the column that carries it; NULL counts as not applicable.
    """

    name: str
    description: str
    sql: str
    severity: str = WARNING
    expectation: type[Expectation] = gxe.ExpectColumnValuesToBeInSet

    def build(self) -> Expectation:
        """Make the expectation that the condition is true in every row."""
        return self.expectation(
            column=self.name, value_set=[True], severity=self.severity, description=self.description
        )


def is_its_figure(column: str) -> Holds:
    """Return what must hold of a number that is copied from the figure that `column`_figure_id refers to."""
    return Holds(
        f"{column}_is_its_figure",
        f"The {column.replace('_', ' ')} is that of the figure it refers to.",
        f"""t.{column}_figure_id IS NULL OR t.{column} IS NOT DISTINCT FROM
       (SELECT f.value FROM figures f WHERE f.figure_id = t.{column}_figure_id)""",
    )


VALUE_IS_ITS_FIGURE = is_its_figure("value")


TEXT_IS_IN_EVIDENCE = Holds(
    "text_is_in_evidence",
    "Each sentence of the row's text stands in its evidence, paragraph breaks apart.",
    r"""list_bool_and(list_transform(string_split(t.text, '. '), lambda s:
        contains(regexp_replace(t.evidence, '\s+', ' ', 'g'), regexp_replace(trim(s), '\s+', ' ', 'g'))))""",
)


@dataclass(frozen=True, slots=True)
class Suite:
    """The expectations of one table. `empty_is` is the severity of its being empty."""

    table: Table
    expectations: tuple[Expectation | Holds, ...]
    empty_is: str = INFO

    @property
    def conditions(self) -> tuple[Holds, ...]:
        """Conditions in SQL: those of the declaration, then the table's own."""
        own = tuple(e for e in self.expectations if isinstance(e, Holds))
        return (*_declared_conditions(self.table), *own)

    @property
    def all_expectations(self) -> tuple[Expectation, ...]:
        """Great Expectations' own objects, those that follow from the declaration first."""
        columns = [*self.table.column_names, *(condition.name for condition in self.conditions)]
        schema = gxe.ExpectTableColumnsToMatchOrderedList(
            column_list=columns, severity=CRITICAL, description="The columns are those declared, in order."
        )
        others = tuple(e for e in self.expectations if not isinstance(e, Holds))
        return (
            schema,
            *_declared(self.table, self.empty_is),
            *others,
            *(condition.build() for condition in self.conditions),
        )

    @property
    def query(self) -> str:
        """SQL for the rows that the expectations run on: the table's own and one column a condition."""
        return self.query_without(())

    def query_without(self, left_out: Container[str]) -> str:
        """The same, with NULL for the conditions called in `left_out`."""
        more = "".join(
            f", ({'NULL' if condition.name in left_out else condition.sql}) AS {condition.name}"
            for condition in self.conditions
        )
        shorter = ", ".join(self._shorter())
        return f"SELECT t.*{f' REPLACE ({shorter})' if shorter else ''}{more} FROM {self.table.name} t"

    def _shorter(self) -> Iterator[str]:
        """SQL of text columns cut to what expectations ask of them: a text of megabytes serves none.

        That a text is there asks for its first character; that it is not blank, or looks like something,
        for some more.
        """
        looked_at = {getattr(e, "column", None) for e in self.expectations if not isinstance(e, Holds)}
        for column in self.table.columns:
            if column.type == TEXT and not column.values and column.name != self.table.key:
                name = identifier(column.name)
                yield f"left(t.{name}, {200 if column.name in looked_at else 1}) AS {name}"


def suite(table: str, *expectations: Expectation | Holds, empty_is: str = INFO) -> Suite:
    """Make the suite of the table called `table`."""
    return Suite(TABLES[table], expectations, empty_is)


def _declared(table: Table, empty_is: str) -> list[Expectation]:
    """Expectations that follow from the declaration: row count, key, NOT NULL, closed sets."""
    found: list[Expectation] = [
        ExpectRowCountToProveSomething(
            min_value=1,
            severity=empty_is,
            description=f"{table.name} has rows; on an empty table its other expectations prove nothing.",
        ),
        gxe.ExpectColumnValuesToBeUnique(
            column=table.key, severity=CRITICAL, description=f"No two rows share a {table.key}."
        ),
    ]
    for column in table.columns:
        if not column.nullable:
            found.append(
                gxe.ExpectColumnValuesToNotBeNull(
                    column=column.name,
                    severity=CRITICAL if column.name == table.key else WARNING,
                    description=f"{column.name} is never missing.",
                )
            )
        if column.values:
            found.append(
                gxe.ExpectColumnValuesToBeInSet(
                    column=column.name,
                    value_set=list(column.values),
                    severity=WARNING,
                    description=f"{column.name} is one of {', '.join(column.values)}.",
                )
            )
    return found


def _declared_conditions(table: Table) -> list[Holds]:
    """Conditions that follow from the declaration: references lead somewhere, spans are their words."""
    found = []
    for column in table.columns:
        if column.references:
            target = TABLES[column.references]
            name = f"t.{identifier(column.name)}"
            found.append(
                Holds(
                    f"{column.name}_is_known",
                    f"{column.name} is a row of {column.references}, or missing.",
                    f"{name} IS NULL OR {name} IN (SELECT {target.key} FROM {target.name})",
                    expectation=ExpectReferencesToBeKnown,
                )
            )
    if words := words_column(table):
        found.append(
            Holds(
                "span_is_its_words",
                f"{words} is exactly the text from start_char to end_char.",
                f"""t.{table.key} NOT IN
                (SELECT m.row_id FROM misplaced m WHERE m.table_name = '{table.name}')""",
                expectation=ExpectSpanToBeItsWords,
            )
        )
    return found
