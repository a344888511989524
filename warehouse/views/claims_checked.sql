-- Each claim with its verdict and the sum in one sentence; what does not hold comes first.
SELECT k.verdict, c.relation, c.statement, k.explanation, k.asserted_low, k.asserted_high, k.recomputed_low,
       k.recomputed_high, c.evidence, a.title AS article, d.location, c.claim_id, c.asserted_figure_id
FROM claims c
JOIN checks k ON k.claim_id = c.claim_id
JOIN articles a ON a.article_id = c.article_id
JOIN documents d ON d.document_id = a.document_id
ORDER BY list_position(['contradicted', 'broken', 'unverifiable', 'reconciled'], k.verdict), d.location, a.position,
         c.start_char, c.claim_id
