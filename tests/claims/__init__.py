"""Tests of the claims extractor."""
