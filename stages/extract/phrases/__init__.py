"""Phrases: what every record reader shares. Sentences, names, noun phrases, times, typed masks."""
