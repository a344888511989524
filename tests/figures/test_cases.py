"""What the reader must read and must leave alone, as tables: one line a construction."""

from __future__ import annotations

import pytest

from stages.extract.figures import Figure, read_figures


def line(figure: Figure) -> str:
    """Return a figure as `surface | kind | number | unit | bound`, a range as low..high."""
    number = f"{figure.low}..{figure.high}" if figure.bound == "between" else f"{figure.value}"
    if figure.value is not None:
        number = f"{figure.value.normalize():f}"
    return f"{figure.surface} | {figure.kind} | {number} | {figure.unit} | {figure.bound}"


READ = {
    # what a whole table is in
    "Item | 2022 | 2023\nItem | £000 | £000\nIncome | 1,250 | 1,300": [
        "1,250 | money | 1250000 | GBP | exact",
        "1,300 | money | 1300000 | GBP | exact",
    ],
    "Adult enrolments by year\n\nThousand\nYear | Kent | Essex\n1995 | 1,153 | 28": [
        "1,153 | count | 1153000 | enrolment | exact",
        "28 | count | 28000 | enrolment | exact",
    ],
    # money
    "It cost £1.5m then £250k, £3.2bn and £600": [
        "£1.5m | money | 1500000 | GBP | exact",
        "£250k | money | 250000 | GBP | exact",
        "£3.2bn | money | 3200000000 | GBP | exact",
        "£600 | money | 600 | GBP | exact",
    ],
    "bids of £4m-£5m, £4-5m and £50,000-£250,000": [
        "£4m-£5m | money | 4000000..5000000 | GBP | between",
        "£4-5m | money | 4000000..5000000 | GBP | between",
        "£50,000-£250,000 | money | 50000..250000 | GBP | between",
    ],
    "ended on -£2m, with a deficit of £2 million": [
        "-£2m | money | -2000000 | GBP | exact",
        "£2 million | money | 2000000 | GBP | exact",
    ],
    "US$3.5bn, $1.2M, €5, 60 pence and 40p": [
        "US$3.5bn | money | 3500000000 | USD | exact",
        "$1.2M | money | 1200000 | USD | exact",
        "€5 | money | 5 | EUR | exact",
        "60 pence | money | 0.6 | GBP | exact",
        "40p | money | 0.4 | GBP | exact",
    ],
    "grew from £1.2 million to £1.4 million": [
        "£1.2 million | money | 1200000 | GBP | exact",
        "£1.4 million | money | 1400000 | GBP | exact",
    ],
    # percentages
    "between 10 and 12 per cent": ["10 and 12 per cent | percentage | 10..12 | percent | between"],
    "fell by 10 and 12 per cent": [
        "10 | percentage | 10 | percent | exact",
        "12 per cent | percentage | 12 | percent | exact",
    ],
    "between 37 to 43 per cent": ["37 to 43 per cent | percentage | 37..43 | percent | between"],
    "It was 18 per cent, against 21 the year before": [
        "18 per cent | percentage | 18 | percent | exact",
        "21 | percentage | 21 | percent | exact",
    ],
    "dropped from 31 to 26 per cent": [
        "31 | percentage | 31 | percent | exact",
        "26 per cent | percentage | 26 | percent | exact",
    ],
    "up 3 points to 15 per cent, then 3pp": [
        "3 points | percentage_points | 3 | percentage point | exact",
        "15 per cent | percentage | 15 | percent | exact",
        "3pp | percentage_points | 3 | percentage point | exact",
    ],
    "a margin of -9.9 per cent, minus 4 per cent, 5 percent": [
        "-9.9 per cent | percentage | -9.9 | percent | exact",
        "minus 4 per cent | percentage | -4 | percent | exact",
        "5 percent | percentage | 5 | percent | exact",
    ],
    "at least 50 per cent at 30 colleges, two of which left": [
        "50 per cent | percentage | 50 | percent | at_least",
        "30 colleges | count | 30 | college | exact",
        "two | count | 2 | college | exact",
    ],
    # counts
    "nearly 45,000 teachers and 2.3 million students": [
        "45,000 teachers | count | 45000 | teacher | under",
        "2.3 million students | count | 2300000 | student | exact",
    ],
    "twelve further colleges and a dozen heads": [
        "twelve further colleges | count | 12 | college | exact",
        "a dozen heads | count | 12 | head | exact",
    ],
    "hundreds of thousands of pupils": ["hundreds of thousands | count | 100000 | pupil | at_least"],
    "licences for three engineering and design T Levels": [
        "three engineering and design T Levels | count | 3 | T Level | exact"
    ],
    "a three-tier plan on a five-point scale": [
        "three-tier | count | 3 | tier | exact",
        "five-point | count | 5 | point | exact",
    ],
    "eight to 10 areas": ["eight to 10 areas | count | 8..10 | area | between"],
    "a team of 12, and an 80-strong choir": [
        "12 | count | 12 | None | exact",
        "80-strong | count | 80 | None | exact",
    ],
    "three T Levels": ["three T Levels | count | 3 | T Level | exact"],
    "half a million young people": ["half a million young people | count | 500000 | person | exact"],
    "the groups meet three times a year": ["three times | count | 3 | time | exact"],
    "Of the 43 prisons visited, 39 failed": [
        "43 prisons | count | 43 | prison | exact",
        "39 | count | 39 | prison | exact",
    ],
    # fractions and multiples
    "one in five, more than 1 in 5 and nine out of 10 heads": [
        "one in five | fraction | 0.2 | share | exact",
        "1 in 5 | fraction | 0.2 | share | over",
        "nine out of 10 | fraction | 0.9 | share | exact",
    ],
    "a third left, two-thirds of the rest stayed, and three quarters agreed": [
        "a third | fraction | 0.333333 | share | exact",
        "two-thirds | fraction | 0.666667 | share | exact",
        "three quarters | fraction | 0.75 | share | exact",
    ],
    "fees doubled, rents trebled and grants halved": [
        "doubled | multiple | 2 | times | exact",
        "trebled | multiple | 3 | times | exact",
        "halved | multiple | 0.5 | times | exact",
    ],
    "twice as many, 2.5 times more, a tenfold rise": [
        "twice | multiple | 2 | times | exact",
        "2.5 times | multiple | 2.5 | times | exact",
        "tenfold | multiple | 10 | times | exact",
    ],
    # durations and ages
    "between 10 and 30 working days, on two working days' notice": [
        "10 and 30 working days | duration | 10..30 | working day | between",
        "two working days | duration | 2 | working day | exact",
    ],
    "nine months to two years in a two-year post": [
        "nine months to two years | duration | 9..24 | month | between",
        "two-year | duration | 2 | year | exact",
    ],
    "Over three years, and over the past 12 months, it paid for over 20 years of work": [
        "three years | duration | 3 | year | exact",
        "12 months | duration | 12 | month | exact",
        "20 years | duration | 20 | year | over",
    ],
    "14- to 16-year-olds, aged 16 to 18, aged under 19, a 17-year-old": [
        "14- to 16-year-olds | age | 14..16 | year | between",
        "16 to 18 | age | 16..18 | year | between",
        "19 | age | 19 | year | under",
        "17-year-old | age | 17 | year | exact",
    ],
    "16- and 17-year-olds": ["16- and 17-year-olds | age | 16..17 | year | between"],
    # hedges
    "roughly 30 heads, in excess of 40 heads, as many as 50 heads": [
        "30 heads | count | 30 | head | about",
        "40 heads | count | 40 | head | over",
        "50 heads | count | 50 | head | at_most",
    ],
    "as few as 12 pupils, no fewer than six pupils, a maximum of 20 pupils": [
        "12 pupils | count | 12 | pupil | at_least",
        "six pupils | count | 6 | pupil | at_least",
        "20 pupils | count | 20 | pupil | at_most",
    ],
    "close to 50 heads, approaching 60 heads, circa 70 heads, c.80 heads, ~90 heads": [
        "50 heads | count | 50 | head | about",
        "60 heads | count | 60 | head | under",
        "70 heads | count | 70 | head | about",
        "80 heads | count | 80 | head | about",
        "90 heads | count | 90 | head | about",
    ],
    "some 30 heads, more like 40 heads, 50-odd heads, 60 heads or more, 70 heads at most": [
        "30 heads | count | 30 | head | about",
        "40 heads | count | 40 | head | about",
        "50-odd heads | count | 50 | head | about",
        "60 heads | count | 60 | head | at_least",
        "70 heads | count | 70 | head | at_most",
    ],
    "they spoke about three issues": ["three issues | count | 3 | issue | exact"],
    # typography
    "５０ per cent, 12\u00a0% and £\u00a05\u00a0m": [
        "５０ per cent | percentage | 50 | percent | exact",
        "12\u00a0% | percentage | 12 | percent | exact",
        "£\u00a05\u00a0m | money | 5000000 | GBP | exact",
    ],
    "1\u202f000 heads, 1½ years, ½ of it": [
        "1\u202f000 heads | count | 1000 | head | exact",
        "1½ years | duration | 1.5 | year | exact",
        "½ | fraction | 0.5 | share | exact",
    ],
    "£12.5\nmillion, ten\nper cent and six\nheads": [
        "£12.5\nmillion | money | 12500000 | GBP | exact",
        "ten\nper cent | percentage | 10 | percent | exact",
        "six\nheads | count | 6 | head | exact",
    ],
    "a \u2212\u00ad4 per cent dip for six\u00adteen heads": [
        "\u2212\u00ad4 per cent | percentage | -4 | percent | exact",
        "six\u00adteen heads | count | 16 | head | exact",
    ],
    "12\u201315 hours, 5\u201410%": [
        "12–15 hours | duration | 12..15 | hour | between",
        "5—10% | percentage | 5..10 | percent | between",
    ],
}

LEFT_ALONE = [
    "In 2022/23, 2022-23 and from 20 Nov 2023 to 3 May, at 0:01 and 10.30am",
    "call 0300 123 1231, +44 20 7946 0991; 24/7 since 9/11; an 800x600 image",
    "Section 117(1), No. 130012, 16-19 Bursary Fund, post-16, Key Stage 4, level 3, grades 9 to 4",
    "Gen-2, wave 3, Covid-19, G4S, waves 1 and 2, Year 11 and pages 12-14",
    "a two-faced, one-size-fits-all answer to the first one of those in the 21st century",
    "70 Petty France\nLondon\nSW1H 9EX",
    "1. First\n2. Second\n(3) Third[12] and last.4 Then",
    "We lost 10-0 and then 5-4.",
    "recent, near, a deficit, tons of T Levels",
    "the first half, half-term, a third party, the second quarter",
    "https://example.org/2024/130012?page=12 and a12@example.org",
]


@pytest.mark.parametrize("text", READ)
def test_constructions(text: str) -> None:
    """Each construction gives its figures, with number, unit and bound, in reading order."""
    assert [line(figure) for figure in read_figures(text)] == READ[text]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    """What only looks like a quantity gives no figure."""
    assert [figure.surface for figure in read_figures(text)] == []


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("£3.2 million per year", "year"),
        ("£1,365 per month", "month"),
        ("30 hours of childcare a week", "week"),
        ("£10,000-a-year fees", "year"),
        ("£40/hour", "hour"),
        ("£5 per pupil", "pupil"),
        ("£5 for a pupil", None),
    ],
)
def test_rates(text: str, per: str | None) -> None:
    """A rate keeps its denominator in `per`."""
    assert read_figures(text)[0].per == per


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        ("rose by 12 per cent to £7 million", ["increase", "level"]),
        ("up 65 per cent, and then up by 58 per cent", ["increase", "increase"]),
        ("It eats up 72 per cent, makes up 4 per cent.", ["level", "level"]),
        ("a near 150 per cent increase", ["increase"]),
        ("a drop of 200 and a cut of £2m", ["decrease", "decrease"]),
        ("stood at 12 per cent", ["level"]),
        ("fell to 300", ["level"]),
    ],
)
def test_directions(text: str, directions: list[str]) -> None:
    """A change is told apart from the level that was reached."""
    assert [figure.direction for figure in read_figures(text)] == directions


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("turnover of £15 million", "turnover"),
        ("56 per cent of training providers said so", "training providers"),
        ("seven new reference groups met", "new reference groups"),
        ("Starts fell by 3 per cent", "Starts"),
        ("a £1.5m emergency loan", "emergency loan"),
        ("it was 12 per cent", None),
    ],
)
def test_subjects(text: str, subject: str | None) -> None:
    """The subject is the noun phrase close by, in the words of the text; unknown is None."""
    assert read_figures(text)[0].subject == subject


def test_sentence_holds_a_figure_that_a_blank_line_cuts_in_two() -> None:
    """Cells and slides break lines anywhere: the sentence then runs on to the end of the next."""
    text = "Posts rose by 0.4\n\nthousand from\n\n456.9 thousand FTEs to\n\n457.3 thousand FTEs"
    for seen in (text, text.replace("rose", "ro\u200bse")):
        figures = read_figures(seen)
        assert figures[0].surface == "0.4\n\nthousand"
        assert all(figure.surface in figure.sentence and figure.sentence in seen for figure in figures)


def test_sentence_is_a_slice() -> None:
    """The sentence is the text's own, with abbreviations and decimals inside it."""
    text = "Nothing here. Mr. Hill paid £1.5m, i.e. half, for it. And 12 heads left."
    sentences = [figure.sentence for figure in read_figures(text)]
    assert sentences[0] == "Mr. Hill paid £1.5m, i.e. half, for it."
    assert sentences[-1] == "And 12 heads left."
    assert all(sentence in text for sentence in sentences)
