"""Passages of an article, a topic a file: each writes a few sentences and notes what they state."""
