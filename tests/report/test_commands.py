"""The commands on the page of what is held back work as they stand."""

import shlex
from pathlib import Path

from lxml import html
from typer.testing import CliRunner

from pipelines.cli import app
from stages.report import write_report
from stages.report.commands import commands
from tests.report.releases import id_of, small_release, write_release


def test_every_command_on_the_page_is_taken(tmp_path: Path) -> None:
    """Each command, pasted as it is, notes its decision; a document that was not read has none."""
    data_dir = tmp_path / "my data"
    release = write_release(data_dir / "held_release", small_release())
    page = write_report(release, data_dir / "report", ("a reason",)).with_name("held.html")
    lines = html.fromstring(page.read_text(encoding="utf-8")).xpath("//ul[@class='commands']/li/code")
    told = [shlex.split(line.text_content()) for line in lines]
    assert [words[:4] for words in told] == [
        ["skillsledger", "review", decision, id_of("qua", 1)] for decision in ("accept", "reject", "correct")
    ]
    for words in told:
        result = CliRunner().invoke(app, words[1:])
        assert result.exit_code == 0, result.output
        noted = (data_dir / "decisions.csv").read_text(encoding="utf-8")
        assert f",{words[2]}," in noted
    assert "17000000" in noted


def test_correction_offers_what_was_read() -> None:
    """Numbers are offered for correction; where a row has none, its first short words, quoted for a shell."""
    data = Path("/srv/my ledger")
    figure = {"figure_id": "fig-1", "value": "2500000.000000", "low": "2450000.0", "high": None}
    assert commands("figures", "qua-1", figure, data)[2][0] == (
        "skillsledger review correct qua-1 --set value=2500000 --set low=2450000 "
        "--data-dir '/srv/my ledger' --by NAME --reason TEXT"
    )
    hostile = {"event_id": "evt-1", "evidence": "x", "title": "'; rm -rf ~ #", "kind": "other"}
    words = shlex.split(commands("events", "qua-1", hostile, data)[2][0])
    assert words[words.index("--set") + 1] == "title='; rm -rf ~ #"


def test_correction_is_left_out_where_nothing_fits() -> None:
    """Words with control characters or of great length are never offered to a shell."""
    for title in ("two\nlines", "turned \u202e round", "long " * 40):
        told = commands("events", "qua-1", {"title": title}, Path("/d"))
        assert [command.split()[2] for command, _ in told] == ["accept", "reject"]
