-- Commitments by the day they fall due; is_overdue compares with today, NULL where no day is known.
SELECT c.due_on, c.due_on < current_date AS is_overdue, coalesce(o.name, c.organisation) AS organisation, c.number,
       c.title, c.due_text, c.text, a.title AS article, a.issued, d.location, c.commitment_id
FROM commitments c
JOIN articles a ON a.article_id = c.article_id
JOIN documents d ON d.document_id = a.document_id
LEFT JOIN also_known_as o ON o.told_as = c.organisation
ORDER BY c.due_on NULLS LAST, organisation, a.article_id, try_cast(c.number AS INTEGER), c.start_char
