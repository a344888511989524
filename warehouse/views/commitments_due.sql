-- Commitments by the day they fall due; overdue compares with today.
SELECT due_on, due_on < current_date AS is_overdue, organisation, number, title, due_text, text, commitment_id
FROM commitments
ORDER BY due_on NULLS LAST, organisation, try_cast(number AS INTEGER)
