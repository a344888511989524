"""Sets of words are written as running text: words with spaces between them."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(words.split())
