-- Releases, newest first, with what they hold.
SELECT release_id, is_current, published_at, documents, rows_per_table['figures'] AS figures,
       rows_per_table['claims'] AS claims, checks_by_verdict, suites_passed, suites, quarantined_rows, code_version
FROM releases
ORDER BY release_id DESC
