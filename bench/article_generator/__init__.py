"""Articles about further education and skills whose every figure and claim is known beforehand.

    from bench.article_generator import generate

    for article in generate(2_000, seed=7):
        article.text, article.figures, article.claims

The same count, seed and share of contradictions give the same articles on every machine. Words are our own:
templates stand in `phrasings/`, names in `names.yaml`; colleges and people are made up.
"""

from bench.article_generator.article import Claim, Figure, GeneratedArticle, Label
from bench.article_generator.generator import generate

__all__ = ["Claim", "Figure", "GeneratedArticle", "Label", "generate"]
