-- Recommendations by how they were answered: accepted first, those without an answer last.
SELECT r.response, coalesce(w.name, r.author) AS author, r.number, r.title,
       coalesce(t.name, r.addressee) AS addressee, coalesce(p.name, r.responder) AS responder, r.text,
       a.title AS article, a.issued, d.location, r.recommendation_id
FROM recommendations r
JOIN articles a ON a.article_id = r.article_id
JOIN documents d ON d.document_id = a.document_id
LEFT JOIN also_known_as w ON w.told_as = r.author
LEFT JOIN also_known_as t ON t.told_as = r.addressee
LEFT JOIN also_known_as p ON p.told_as = r.responder
ORDER BY list_position(['accepted', 'partly_accepted', 'agreed_in_spirit', 'deferred', 'rejected', 'none'],
                       r.response),
         author, a.article_id, try_cast(r.number AS INTEGER), r.start_char
