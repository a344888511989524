"""The site in headless Chromium: no error, no request, no serious accessibility fault, keyboard and phone."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.report.releases import id_of

ARTICLE = f"articles/{id_of('art', 1)}.html"
PAGES = (
    "index.html",
    "held.html",
    "documents.html",
    "tables/index.html",
    "tables/contracts.html",
    "suites.html",
    "dictionary.html",
    ARTICLE,
    f"{ARTICLE}#{id_of('fig', 1)}",
)


def opened(browser: Any, site: Path, page: str, width: int = 1400, scheme: str = "light") -> None:
    """Open a page afresh at a width, light or dark."""
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    browser.get("about:blank")
    browser.get((site / page.partition("#")[0]).as_uri() + page[len(page.partition("#")[0]) :])


def requests(browser: Any, own: str) -> list[str]:
    """What the browser asked for since the last call, the page itself and the browser's own left out."""
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    urls = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    asked = [url for url in urls if not url.startswith(("chrome://", "chrome-untrusted://"))]
    return [url for url in asked if url.partition("#")[0] not in (own, "about:blank", "data:,")]


def test_strangers_markup_runs_and_fetches_nothing(browser: Any, hostile_site: Path) -> None:
    """Every page full of strangers' markup: no script error, no refused or made request, no changed title."""
    for path in sorted(hostile_site.rglob("*.html")):
        browser.get_log("browser")
        browser.get_log("performance")
        browser.get(path.as_uri())
        assert browser.get_log("browser") == [], path
        assert requests(browser, path.as_uri()) == [], path
        assert browser.title != "owned"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_no_serious_fault(browser: Any, small_site: Path, page: str, scheme: str) -> None:
    """Axe-core finds no serious or critical accessibility fault, light and dark."""
    axe = pytest.importorskip("axe_core_python", reason="axe-core-python is not installed")
    opened(browser, small_site, page, scheme=scheme)
    browser.execute_script((Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8"))
    found = browser.execute_async_script("axe.run().then(arguments[arguments.length - 1])")
    faults = [
        (fault["id"], fault["nodes"][0]["html"][:200])
        for fault in found["violations"]
        if fault["impact"] in ("serious", "critical")
    ]
    assert faults == []


@pytest.mark.parametrize("page", PAGES)
def test_narrow_screen_does_not_scroll_sideways(browser: Any, small_site: Path, page: str) -> None:
    """On a telephone the page is as wide as the screen; wide tables scroll by themselves."""
    opened(browser, small_site, page, width=390)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 390


def test_link_to_a_row_lands_on_its_words(browser: Any, small_site: Path) -> None:
    """A link to a row shows its words on the screen and its card beside them, without scripts."""
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        opened(browser, small_site, f"{ARTICLE}#{id_of('fig', 2)}")
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    mark = browser.find_element("id", id_of("fig", 2))
    assert mark.is_displayed()
    assert mark.find_element("css selector", ".w").text.startswith("£4 million")
    cards = [card for card in browser.find_elements("class name", "card") if card.is_displayed()]
    assert [card.find_element("class name", "words").text for card in cards] == ["£4 million"]
    assert "£4,000,000" in cards[0].text


def test_first_page_leads_on_to_a_row(browser: Any, small_site: Path) -> None:
    """index.html#fig-… leads to the row's words in their article."""
    from selenium.webdriver.support.ui import WebDriverWait

    opened(browser, small_site, f"index.html#{id_of('fig', 4)}")
    target = (small_site / ARTICLE).as_uri() + f"#{id_of('fig', 4)}"
    WebDriverWait(browser, 10).until(lambda b: b.current_url == target)


def test_keyboard_alone_opens_and_closes_a_mark(browser: Any, small_site: Path) -> None:
    """Tab reaches the first figure, Enter opens its card, Tab goes into it, Escape leaves it."""
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.keys import Keys

    opened(browser, small_site, ARTICLE)

    def press(key: str) -> None:
        ActionChains(browser).send_keys(key).perform()

    press(Keys.TAB)
    assert browser.switch_to.active_element.text == "Skip to content"
    press(Keys.ENTER)
    for _ in range(12):
        press(Keys.TAB)
        if "w" in (browser.switch_to.active_element.get_attribute("class") or "").split():
            break
    press(Keys.ENTER)
    card = next(c for c in browser.find_elements("class name", "card") if c.is_displayed())
    assert "£12.5 million" in card.text
    press(Keys.TAB)  # the words themselves
    press(Keys.TAB)
    assert browser.switch_to.active_element.text == "Close"
    press(Keys.ESCAPE)
    assert not any(c.is_displayed() for c in browser.find_elements("class name", "card"))
    assert "w" in browser.switch_to.active_element.get_attribute("class")


def test_hidden_marks_are_no_stops_for_the_keyboard(browser: Any, small_site: Path) -> None:
    """Links of marks that are switched off are left out of the Tab key's way, and come back with them."""
    opened(browser, small_site, ARTICLE)
    link = browser.find_element("css selector", ".prose .t-figures > .w")
    box = browser.find_element("id", "show-figures")
    assert link.get_attribute("tabindex") is None
    box.click()
    assert link.get_attribute("tabindex") == "-1"
    box.click()
    assert link.get_attribute("tabindex") is None


def test_table_is_sorted_by_its_head(browser: Any, small_site: Path) -> None:
    """A press on a column's name sorts its table, numbers as numbers, and says so."""
    opened(browser, small_site, "tables/figures.html")
    head = next(h for h in browser.find_elements("css selector", "th button") if h.text.startswith("value"))
    place = browser.execute_script("return arguments[0].closest('th').cellIndex", head)
    for order in ("ascending", "descending"):
        browser.execute_script("arguments[0].click()", head)
        table = browser.find_element("css selector", "table.sortable")
        cells = table.find_elements("css selector", f"tbody td:nth-child({place + 1})")
        values = [c.text for c in cells]
        expected = ["300", "£4,000,000", "£12,500,000"]
        assert values == (expected if order == "ascending" else expected[::-1])
        assert head.find_element("xpath", "..").get_attribute("aria-sort") == order


def test_print_has_no_controls(browser: Any, small_site: Path) -> None:
    """On paper there is no navigation and no card, and the text is there."""
    opened(browser, small_site, f"{ARTICLE}#{id_of('fig', 2)}")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert not any(c.is_displayed() for c in browser.find_elements("class name", "card"))
        assert not browser.find_element("css selector", "header nav").is_displayed()
        assert browser.find_element("class name", "prose").is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
