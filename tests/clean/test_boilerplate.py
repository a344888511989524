"""What a site adds goes; what an author wrote stays."""

from pathlib import Path

import pytest

from stages.clean.blocks import PARAGRAPH, Block
from stages.clean.boilerplate import is_chrome, without_boilerplate

PAGES = Path(__file__).parent / "pages"
CHROME = (PAGES / "chrome_lines.txt").read_text("utf-8").splitlines()
AUTHORED = (PAGES / "authored_lines.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", CHROME)
def test_chrome_is_recognised(line: str) -> None:
    """Lines that many sites add are dropped."""
    assert is_chrome(line)


@pytest.mark.parametrize("line", AUTHORED)
def test_authors_lines_are_kept(line: str) -> None:
    """Headlines and sentences that use the same words are not."""
    assert not is_chrome(line)


def blocks(*texts: str) -> list[Block]:
    return [Block(PARAGRAPH, text) for text in texts]


PROSE = (
    "The college has said that it will open three new centres, which are to teach 900 adults in all by "
    "May next year."
)


def test_teasers_after_an_article_go_with_their_heading() -> None:
    """Headlines, standfirsts and names below `More from this theme` belong to other pages."""
    kept = without_boilerplate(
        blocks(
            "Title of it",
            PROSE,
            "More from this theme",
            "Court sides with college",
            "Judge finds fault",
            "Lena Forsyth",
        )
    )
    assert [b.text for b in kept] == ["Title of it", PROSE]


def test_a_teaser_heading_within_an_article_takes_nothing_with_it() -> None:
    """Where prose follows, only the heading itself is dropped."""
    kept = without_boilerplate(
        blocks("Title of it", "More from this author", "A caption of some words", PROSE)
    )
    assert [b.text for b in kept] == ["Title of it", "A caption of some words", PROSE]


def test_an_offer_to_subscribe_ends_the_article() -> None:
    """What stands below a paywall's heading sells the site."""
    kept = without_boilerplate(blocks("Title of it", PROSE, "Register now to continue reading", PROSE))
    assert [b.text for b in kept] == ["Title of it", PROSE]


def test_comments_go_to_the_end() -> None:
    """What readers wrote below an article is no part of it, however long."""
    kept = without_boilerplate(blocks("Title of it", PROSE, PROSE, "Leave a Reply", PROSE, "Name *"))
    assert [b.text for b in kept] == ["Title of it", PROSE, PROSE]
