-- What waits for a maintainer, with the reason, newest first.
SELECT q.table_name, q.row_id, q.reason, q.stage, q.rule, q.first_release, q.decision, q.decided_by,
       d.location, q.held_row
FROM quarantine q
LEFT JOIN documents d USING (document_id)
ORDER BY q.first_release DESC, q.table_name, q.row_id
