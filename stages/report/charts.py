"""The plots of the site, each with the numbers that it draws."""

from datetime import datetime
from decimal import Decimal
from typing import cast

from stages.report.places import Places
from stages.report.plots import Chart, Line, draw
from stages.report.release import Release, Row
from stages.report.wording import day, label, number, plain, quantity, shortened, visible

_RELEASES = 30  # as many as a plot of 270 points can show apart
_ROWS = 60  # marks in a plot that can still be told apart
_THOUSANDFOLD = 1_000


def trends(release: Release) -> list[Chart]:
    """Return one plot a number over the releases; none while there is but one release."""
    rows = release.rows(
        f"SELECT * FROM (FROM releases ORDER BY release_id DESC LIMIT {_RELEASES}) ORDER BY release_id"
    )
    if len(rows) < 2:
        return []
    times = _times(rows)
    found = [_verdicts(times, rows)]
    for title, unit, values in (
        ("Documents", "", [row["documents"] for row in rows]),
        ("Articles", "", [_in(row["rows_per_table"], "articles") for row in rows]),
        ("Figures", "", [_in(row["rows_per_table"], "figures") for row in rows]),
        ("Held back", "rows and documents", [row["quarantined_rows"] for row in rows]),
        (
            "Figures with a claim over them",
            "per cent",
            [_percent(r["figures_with_claim_share"]) for r in rows],
        ),
        ("Claims with all their operands", "per cent", [_percent(r["claims_checkable_share"]) for r in rows]),
        ("Suites passed", "", [row["suites_passed"] for row in rows]),
    ):
        drawn = [
            {"release": t, "value": float(str(v)), "told": ""}
            for t, v in zip(times, values, strict=True)
            if v is not None
        ]
        if drawn:
            drawn[-1]["told"] = plain([v for v in values if v is not None][-1])
        lines = tuple(Line((t, plain(v))) for t, v in zip(times, values, strict=True))
        found.append(Chart(title, unit, ("release", "number"), lines, draw("trend", drawn), frozenset({1})))
    return found


def _verdicts(times: list[str], rows: list[Row]) -> Chart:
    names = ("reconciled", "contradicted", "unverifiable", "broken")
    counts = [[_in(row["checks_by_verdict"], name) for name in names] for row in rows]
    drawn = [
        {"release": t, "series": name, "value": n, "told": number(n) if line is counts[-1] else ""}
        for t, line in zip(times, counts, strict=True)
        for name, n in zip(names, line, strict=True)
    ]
    lines = tuple(Line((t, *map(number, line))) for t, line in zip(times, counts, strict=True))
    columns = ("release", *names)
    note = "each on its own scale"
    return Chart("Claims by verdict", note, columns, lines, draw("verdicts", drawn), frozenset({1, 2, 3, 4}))


def kinds(release: Release) -> Chart:
    """Return the figures by kind."""
    counts = release.pairs("SELECT kind, count(*) FROM figures GROUP BY 1 ORDER BY 2 DESC, 1")
    drawn = [{"name": label(k), "value": n, "told": number(n)} for k, n in counts.items()]
    lines = tuple(Line((label(k), number(n))) for k, n in counts.items())
    return Chart("Figures by kind", "", ("kind", "figures"), lines, draw("bars", drawn), frozenset({1}))


def contracts(release: Release, places: Places, root: str) -> Chart:
    """Return the contracts with a stated value by supplier and generation, each leading to its words."""
    rows = release.rows(f"""
        FROM (FROM contracts WHERE value_low IS NOT NULL OR value_high IS NOT NULL
              ORDER BY coalesce(value, value_high, value_low) DESC, contract_id LIMIT {_ROWS})
        ORDER BY supplier NULLS LAST, generation NULLS LAST, value, contract_id""")
    links = places.links(row["contract_id"] for row in rows)
    drawn, lines = [], []
    for row in rows:
        supplier = shortened(visible(plain(row["supplier"] or "supplier not stated")), 40)
        generation = visible(plain(row["generation"] or row["wave"] or "none stated"))
        ends = [end for end in (row["value"], row["value_low"], row["value_high"]) if end is not None]
        value = Decimal(str(ends[0]))
        unit = str(row["currency"] or "")
        what = visible(plain(row["qualification"] or row["programme"] or row["family"] or ""))
        told = f"{supplier}, {what}, {generation}: {quantity(value, unit)}"
        drawn.append(
            {
                "supplier": supplier,
                "generation": shortened(generation, 24),
                "value": float(value),
                "low": float(Decimal(str(row["value_low"] if row["value_low"] is not None else value))),
                "high": float(Decimal(str(row["value_high"] if row["value_high"] is not None else value))),
                "href": links.get(str(row["contract_id"]), ""),
                "told": told,
            }
        )
        cells = (supplier, what, generation, quantity(value, unit), label(str(row["outcome"])))
        lines.append(Line(cells, links.get(str(row["contract_id"]))))
    columns = ("supplier", "for", "generation or wave", "value", "outcome")
    title = "Contracts by supplier and generation"
    note = f"point: stated value; bar: what the words allow{_cut(release, 'contracts', len(rows), 'largest')}"
    sizes = [Decimal(str(one["value"])) for one in drawn if one["value"]]
    log = len(sizes) == len(drawn) > 0 and min(sizes) > 0 and max(sizes) > _THOUSANDFOLD * min(sizes)
    for one in drawn if log else ():
        one["low"] = max(float(str(one["low"])), float(min(sizes)))
    return Chart(title, note, columns, tuple(lines), draw("contracts", drawn, root, log=log), frozenset({3}))


def responses(release: Release, places: Places, root: str) -> Chart:
    """Return the recommendations by how they were answered, one piece each."""
    rows = release.rows(f"""
        SELECT * FROM recommendations
        ORDER BY response, author, try_cast(number AS INTEGER), number, recommendation_id
        LIMIT {4 * _ROWS}""")
    links = places.links(row["recommendation_id"] for row in rows)
    drawn, lines = [], []
    for place, row in enumerate(rows):
        response = label(str(row["response"]))
        title = shortened(visible(plain(row["title"] or row["text"])), 90)
        href = links.get(str(row["recommendation_id"]))
        lines.append(
            Line((title, response, visible(plain(row["author"])), visible(plain(row["responder"]))), href)
        )
        drawn.append(
            {
                "response": response,
                "one": 1,
                "number": place,
                "row_id": str(row["recommendation_id"]),
                "href": href or "",
                "told": f"{response}: {title}",
            }
        )
    columns = ("recommendation", "response", "by", "answered by")
    title = "Recommendations by response"
    note = _cut(release, "recommendations", len(rows), "first").removeprefix("; ")
    return Chart(title, note, columns, tuple(lines), draw("responses", drawn, root))


def timeline(release: Release, places: Places, root: str) -> Chart:
    """Return events and commitments on one line of time, the latest first in the table."""
    rows = release.rows(f"""
        SELECT starts_on AS day, kind, 'event' AS what, title, when_text AS in_words, event_id AS row_id
        FROM events WHERE starts_on IS NOT NULL
        UNION ALL
        SELECT due_on, 'commitment due', 'commitment', coalesce(title, text), due_text, commitment_id
        FROM commitments WHERE due_on IS NOT NULL ORDER BY day DESC, row_id LIMIT {4 * _ROWS}""")
    links = places.links(row["row_id"] for row in rows)
    drawn, lines = [], []
    for row in rows:
        title, href = shortened(visible(plain(row["title"])), 90), links.get(str(row["row_id"]))
        kind = shortened(visible(plain(row["kind"])), 24)
        drawn.append(
            {
                "day": plain(row["day"]),
                "kind": kind,
                "what": str(row["what"]),
                "href": href or "",
                "told": f"{day(row['day'])}, {row['what']}: {title}",
            }
        )
        lines.append(Line((title, day(row["day"]), kind, visible(plain(row["in_words"]))), href))
    columns = ("what", "day", "kind", "in the text's words")
    title = "Events and commitments in time"
    note = f"the {len(rows)} latest days" if len(rows) == 4 * _ROWS else ""
    return Chart(title, note, columns, tuple(lines), draw("timeline", drawn, root))


def _cut(release: Release, table: str, n_shown: int, which: str) -> str:
    """Return the words for a plot that cannot show all rows; none where it does."""
    total = release.one(f"SELECT count(*) FROM {table}")
    return f"; the {n_shown} {which} of {number(total)}" if _ROWS <= n_shown < total else ""


def _times(rows: list[Row]) -> list[str]:
    """Return the times of releases, as short as they can be told apart."""
    moments = [cast(datetime, row["published_at"]) for row in rows]
    for shape in ("%-d %b", "%-d %b %H:%M", "%H:%M:%S"):
        times = [f"{moment:{shape}}" for moment in moments]
        if len(set(times)) == len(times):
            return times
    return [str(place) for place in range(1, len(rows) + 1)]


def _in(counts: object, name: str) -> int:
    pairs = counts.items() if isinstance(counts, dict) else counts
    return int(dict(pairs).get(name, 0))  # type: ignore[call-overload]


def _percent(share: object) -> Decimal | None:
    return None if share is None else (Decimal(str(share)) * 100).quantize(Decimal("0.1"))
