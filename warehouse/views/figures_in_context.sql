-- Each figure with its sentence and where it was published: the place to start.
SELECT f.figure_id, f.kind, f.surface, f.hedge, f.value, f.low, f.high, f.unit, f.bound, f.per, f.direction,
       f.subject, f.sentence, a.title AS article, coalesce(a.publisher, d.publisher) AS publisher,
       coalesce(a.issued, d.issued) AS issued, d.location, f.article_id, d.document_id
FROM figures f
JOIN articles a USING (article_id)
JOIN documents d USING (document_id)
