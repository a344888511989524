"""For each expectation of each suite a row that breaks it, and what must stand beside it in the ledger.

A suite's part that follows from the declaration gets its rows from the declaration; the tables' own
expectations have theirs in `own_rules.py`. A test finds the expectation that has no row here.
"""

from collections.abc import Iterator

from stages.validate.spans import words_column
from tests.expectations.good_ledger import Ledger, Row, good_ledger
from tests.expectations.own_rules import ALSO, WARNING, Broken
from warehouse.declaration import Table
from warehouse.tables import TABLES

SPAN = "ExpectSpanToBeItsWords(span_is_its_words)"


def broken_rows() -> list[Broken]:
    """Return every row that a suite must hold back."""
    declared = [broken for name in good_ledger() for broken in _declared(TABLES[name])]
    return declared + list(WARNING)


def broken_ledger() -> Ledger:
    """Return the good ledger with every broken row added, each with what must stand beside it."""
    return _counted(_with_rows(broken_rows()))


def critical_ledger() -> Ledger:
    """Return the good ledger with what speaks against a release: two rows with one key, one with none."""
    ledger = good_ledger()
    for name, rows in ledger.items():
        # Of a row that no other refers to: each look-up by key finds one row.
        twice, without = ({TABLES[name].key: key} for key in (f"{name} twice", None))
        rows += [good_ledger()[name][0] | key for key in (twice, twice, without)]
    return _counted(ledger)


def _with_rows(broken: list[Broken]) -> Ledger:
    ledger = good_ledger()
    for number, one in enumerate(broken):
        for table, row in (*one.beside, *_placed(one, number)):
            ledger[table].append(row)
    return ledger


def _counted(ledger: Ledger) -> Ledger:
    """Make n_articles of the good document right, now that its article has copies."""
    n_articles = sum(a["document_id"] == "doc-1" for a in ledger["articles"])
    for document in ledger["documents"]:
        if document["document_id"] == "doc-1":
            document["n_articles"] = n_articles
    return ledger


def _placed(broken: Broken, number: int) -> Iterator[tuple[str, Row]]:
    """Yield the row, placed so that it breaks no rule about its neighbours, with new neighbours."""
    good, row = good_ledger(), broken.row
    if broken.table == "figures" and "article_id" not in broken.changes:
        row = row | {"article_id": f"art-{number}"}
        yield "articles", good["articles"][0] | {"article_id": f"art-{number}"}
    if broken.table == "claims" and not broken.beside:
        claim = {"claim_id": broken.key}
        yield "claim_operands", good["claim_operands"][0] | claim | {"operand_id": f"opd-{number}"}
        yield "checks", good["checks"][0] | claim | {"check_id": f"chk-{number}"}
    if broken.table == "claim_operands" and "position" not in broken.changes:
        row = row | {"position": 100 + number}
    if broken.table == "judgement_scales" and "scale" not in broken.changes:
        row = row | {"scale": f"scale {number}"}
    yield broken.table, row


def _declared(table: Table) -> Iterator[Broken]:
    words = words_column(table)
    for column in table.columns:
        name = column.name
        spoilt: list[tuple[str, object]] = []
        if not column.nullable and name != table.key:
            spoilt.append((f"ExpectColumnValuesToNotBeNull({name})", None))
        if column.values:
            spoilt.append((f"ExpectColumnValuesToBeInSet({name})", "nonsense"))
        if column.references:
            # Between two ids that are there: a look-up by range must not trip over it.
            spoilt.append((f"ExpectReferencesToBeKnown({name}_is_known)", "art-1 and nowhere"))
        for rule, value in spoilt:
            is_place = words and (
                name in ("start_char", "end_char", words) or (name == "article_id" and value)
            )
            also = [SPAN] if is_place else []
            also += [ALSO[table.name, rule]] if (table.name, rule) in ALSO else []
            yield Broken(table.name, rule, {name: value}, tuple(also))
    if words:
        yield Broken(table.name, SPAN, {"start_char": 1, "end_char": 4})
