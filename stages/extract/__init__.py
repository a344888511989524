"""Extract: read figures, dates, names, claims and records out of the articles.

Each extractor is a package of its own below this one (see `extractor.py` for what it must offer).
"""
