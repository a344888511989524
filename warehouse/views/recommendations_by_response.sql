-- Recommendations by how they were answered.
SELECT r.response, r.author, r.number, r.title, r.addressee, r.responder, r.text, a.title AS article, r.recommendation_id
FROM recommendations r
JOIN articles a USING (article_id)
ORDER BY r.response, r.author, try_cast(r.number AS INTEGER), r.number
