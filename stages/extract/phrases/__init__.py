"""Phrases: what every record reader shares. Sentences, names, noun phrases, times, typed masks."""

ARTICLES_KEPT = 128
"""Readings of so many articles are kept, for each table's extractor passes over the same articles.

Batches are read `ARTICLES_KEPT // 4` articles at a time, so that a reading is still kept when the last
extractor asks for it, and memory does not grow with the batch.
"""
