-- Events, commitments, judgements and contracts on one line of time, each told once; what has no day comes last.
WITH told AS (
    SELECT due_on AS on_day, NULL::DATE AS until_day, 'commitment due' AS what,
           concat_ws(': ', organisation, coalesce(title, text)) AS told, due_text AS in_words, article_id, start_char,
           end_char, commitment_id AS row_id
    FROM commitments
    WHERE coalesce(due_on::VARCHAR, due_text) IS NOT NULL
    UNION ALL
    SELECT inspected_on, NULL, 'judgement', concat_ws(': ', provider, concat_ws(', ', judgement, aspect)),
           inspected_text, article_id, start_char, end_char, inspection_judgement_id
    FROM inspection_judgements
    UNION ALL
    SELECT on_day, NULL, what,
           concat_ws(': ', supplier, concat_ws(', ', coalesce(programme, family), generation, wave, qualification)), NULL,
           article_id, start_char, end_char, contract_id
    FROM (
        SELECT awarded_on AS on_day, 'contract awarded' AS what, * FROM contracts
        UNION ALL SELECT starts_on, 'contract starts', * FROM contracts
        UNION ALL SELECT ends_on, 'contract ends', * FROM contracts
    ) WHERE on_day IS NOT NULL
), told_once AS (
    FROM told
    UNION ALL
    SELECT e.starts_on, e.ends_on, e.kind, e.title, e.when_text, e.article_id, e.start_char, e.end_char, e.event_id
    FROM events e
    -- The same words told as a commitment, judgement or contract of that time stand there already.
    WHERE NOT EXISTS (
        SELECT 1 FROM told t
        WHERE t.article_id = e.article_id AND t.start_char < e.end_char AND e.start_char < t.end_char
          AND (t.on_day IN (e.starts_on, e.ends_on) OR t.in_words = e.when_text)
    )
)
SELECT t.on_day, nullif(t.until_day, t.on_day) AS until_day, t.what, t.told, t.in_words, a.title AS article,
       coalesce(a.publisher, d.publisher) AS publisher, d.location, t.article_id, t.row_id
FROM told_once t
JOIN articles a ON a.article_id = t.article_id
JOIN documents d ON d.document_id = a.document_id
ORDER BY t.on_day NULLS LAST, t.what, d.location, a.position, t.start_char, t.row_id
