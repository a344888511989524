-- Every post a person holds, over all documents: the bodies, the roles there, and where the person comes from.
SELECT coalesce(p.name, t.person) AS person, count(DISTINCT (t.body, t.role)) AS posts,
       list(DISTINCT concat_ws(', ', t.role, t.body) ORDER BY concat_ws(', ', t.role, t.body)) AS roles,
       list(DISTINCT t.body ORDER BY t.body) FILTER (WHERE t.body IS NOT NULL) AS bodies,
       list(DISTINCT coalesce(o.name, t.organisation) ORDER BY coalesce(o.name, t.organisation))
           FILTER (WHERE t.organisation IS NOT NULL) AS organisations,
       count(DISTINCT a.document_id) AS documents
FROM appointments t
JOIN articles a ON a.article_id = t.article_id
LEFT JOIN also_known_as p ON p.told_as = t.person AND p.entity_kind = 'person'
LEFT JOIN also_known_as o ON o.told_as = t.organisation AND o.entity_kind = 'organisation'
GROUP BY ALL
ORDER BY posts DESC, person
