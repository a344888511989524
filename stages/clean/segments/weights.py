"""How much each piece of evidence speaks for a line being a headline, in log-odds.

Fitted (logistic regression, each line once) on real and composed listings of education news whose articles
were known, then rounded; where too few lines showed a piece of evidence its weight is a judgement.
"""

# evidence: (weight, reason)
WEIGHTS: dict[str, tuple[float, str]] = {
    # the line itself
    "few_words": (-1.2, "each word short of seven: subheadings are labels, headlines tell the news"),
    "many_words": (0.8, "eight words and more tell the news"),
    "third_person": (0.7, "`college gets`, `minister vows`: the headline's present tense"),
    "colon": (0.6, "`Gilbert review: …`"),
    "quoted": (-1.0, "nothing but a quotation is a pull quote or a subheading"),
    "quote_first": (-1.0, "subheadings open with a quoted scrap more often"),
    "question": (-0.8, "questions head the parts of an explainer"),
    "short_question": (-0.8, "short ones above all"),
    "copula": (-0.8, "headlines drop `is` and `are`; pull quotes keep them"),
    "ellipsis": (-1.5, "a heading that trails off into the text below"),
    "past": (-1.2, "headlines keep to the present tense"),
    "bracket_end": (-1.0, "captions close with a date or `(pictured)`"),
    "pronoun": (-1.0, "`how does that work?` needs what came before"),
    "same_level": (1.5, "the source gives it the rank of the first headline"),
    "deeper_level": (-4.0, "the source ranks it below the headline"),
    # the text below
    "perfect": (0.8, "`has pledged`: the first sentence of news"),
    "says_who": (2.0, "`…, writes Jennifer Coupland` stands below the headline of an opinion"),
    "indefinite": (0.4, "a first sentence introduces `a college`, `more than 60 MPs`"),
    "definite_known": (-2.0, "`The review found`: one that the reader was told of"),
    "back_reference": (-0.9, "`This …`, `But …`, `He …` goes on from what came before"),
    "standfirst_below": (0.3, "a line that sums up, between it and the text"),
    "byline_below": (3.0, "who wrote it, or when, stands below headlines only"),
    # what is new
    "novel_head": (2.7, "share of its words, rare ones first, that the article so far does not have"),
    "novel_text": (1.0, "the same share of the text below"),
    "named_again": (1.0, "somebody just called by surname is introduced in full"),
    "expanded_again": (1.0, "an abbreviation already in use is spelt out"),
    "head_new_name": (0.4, "it holds a surname that the text below introduces"),
    "surname_alone": (-1.2, "somebody whom only the article so far introduced is called by surname"),
    # where it stands
    "short_before": (-1.0, "the article so far would be shorter than news is"),
    "very_short_before": (-2.0, "or hardly begun"),
    "short_after": (-0.9, "little is left for another article"),
    "wide_gap": (0.8, "set off by more blank lines than paragraphs are"),
    "inside_numbers": (-4.0, "numbered headings stand on both sides and count on"),
    "after_numbers": (1.5, "the numbered headings of the article so far have ended"),
    "after_list": (0.6, "a list has ended"),
    "announced": (-0.8, "`Here is what they told us:` and no list has followed yet"),
}
BIAS = -2.0

# Listings reach us as plain text or web pages; guidance, letters and reports have headings of one rank.
MEDIA_PRIOR = {
    "text/plain": 0.0,
    "text/html": -0.5,
    "text/markdown": -1.5,
    "message/rfc822": -1.0,
    "application/pdf": -3.0,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": -3.0,
}
SPLIT = 0.0
"""Log-odds from which a line begins an article, on a page where two lines or more do."""
LONE_SPLIT = 3.8
"""The same where only one line does: pages list several articles or none. Of 133 real pages of one article
eleven had one line that looked like another's headline, by up to 3.3."""
SURE_SPLIT = 2.5
"""The clearest of several lines says at least so much: two weak ones make no listing."""


def log_odds(evidence: dict[str, float], media_type: str) -> float:
    """Return the log-odds that a line with this evidence begins an article."""
    return (
        BIAS
        + MEDIA_PRIOR.get(media_type, 0.0)
        + sum(WEIGHTS[name][0] * value for name, value in evidence.items())
    )
