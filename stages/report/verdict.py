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
        has_other = release.one("SELECT count(*) FROM releases WHERE NOT is_current") > 0
        stays = "the release before it stays published" if has_other else "nothing is published yet"
        return Verdict(True, "The gate held this release back", f" {many}; {stays}.", tuple(objections))
    checked = release.one("SELECT count(*) FROM suite_results WHERE outcome <> 'not_applicable'")
    contradicted = release.one("SELECT count(*) FROM checks WHERE verdict = 'contradicted'")
    sums = f"{number(contradicted)} claim{'s do' if contradicted > 1 else ' does'} not add up, and "
    fault = f"none of its {number(checked)} checks found a critical fault"
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
        f": {fault}; {sums if contradicted else ''}{held}.",
        (),
    )
