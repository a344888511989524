"""The gate's verdict on a release, in one sentence, and the reasons where it was held back."""

from collections.abc import Sequence
from dataclasses import dataclass

from stages.report.release import Release
from stages.report.wording import number


@dataclass(frozen=True, slots=True)
class Verdict:
    """`is_held` releases were not published; `headline` is told in strong letters before `rest`."""

    is_held: bool
    headline: str
    rest: str
    reasons: tuple[str, ...]


def verdict(release: Release, objections: Sequence[str]) -> Verdict:
    """Return what the gate said."""
    if objections:
        many = "for one reason" if len(objections) == 1 else f"for {len(objections)} reasons"
        return Verdict(
            True,
            "The gate held this release back",
            f" {many}; the release before it stays published.",
            tuple(objections),
        )
    checked, rows = release.connection.execute(
        """SELECT count(*) FILTER (outcome <> 'not_applicable'), coalesce(sum(rows_checked), 0)
           FROM suite_results"""
    ).fetchall()[0]
    waiting = release.pairs(
        """SELECT if(stage = 'validate', 'rows', 'documents'), count(DISTINCT row_id)
           FROM quarantine WHERE decision IS NULL GROUP BY 1"""
    )
    told = " and ".join(
        f"{number(waiting[name])} {name if waiting[name] > 1 else name[:-1]}"
        for name in ("rows", "documents")
        if waiting.get(name)
    )
    verb = "waits" if sum(waiting.values()) == 1 else "wait"
    held = f"{told} {verb} for a maintainer" if told else "nothing is held back"
    return Verdict(
        False,
        "The gate let this release go out",
        f": none of its {number(checked)} checks found a critical fault in {number(int(rows))} rows "
        f"looked at, and {held}.",
        (),
    )
