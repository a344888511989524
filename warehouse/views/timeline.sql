-- Events, commitments and inspections on one line of time.
SELECT starts_on AS on_day, 'event' AS what, title AS told, when_text AS in_words, article_id, event_id AS row_id
FROM events
UNION ALL
SELECT due_on, 'commitment', coalesce(title, text), due_text, article_id, commitment_id
FROM commitments
UNION ALL
SELECT inspected_on, 'inspection', concat(provider, ': ', judgement), inspected_text, article_id,
       inspection_judgement_id
FROM inspection_judgements
ORDER BY on_day NULLS LAST
