"""Table `documents`: each was read, or says why not."""

from expectations.suite import CRITICAL, Holds, suite

SUITE = suite(
    "documents",
    Holds(
        "quarantine_has_reason",
        "A document in quarantine says why, in plain words.",
        "t.status <> 'quarantined' OR coalesce(trim(t.reason), '') <> ''",
    ),
    Holds(
        "published_has_articles",
        "A published document holds at least one article.",
        "t.status <> 'published' OR t.n_articles > 0",
    ),
    Holds(
        "articles_are_counted",
        "n_articles is the number of its rows in articles.",
        """
        t.n_articles = (SELECT count(*) FROM articles a WHERE a.document_id = t.document_id)
        """,
    ),
    Holds(
        "hash_is_sha256",
        "sha256 is 64 hex digits.",
        "t.sha256 IS NULL OR regexp_full_match(t.sha256, '[0-9a-f]{64}')",
    ),
    Holds(
        "issued_is_plausible",
        "It was issued between 1945 and the day it was retrieved, give or take a day.",
        """
        t.issued IS NULL OR t.issued BETWEEN DATE '1945-01-01' AND t.retrieved_at::DATE + 1
        """,
    ),
    empty_is=CRITICAL,
)
