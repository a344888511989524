-- Sums that do not come out, but may be read wrongly: not held back, with the doubt, for whoever wants to look.
SELECT c.relation, k.explanation, c.statement, k.asserted_low, k.asserted_high, k.recomputed_low,
       k.recomputed_high, c.evidence, a.title AS article, d.location, c.claim_id, c.asserted_figure_id
FROM claims c
JOIN checks k ON k.claim_id = c.claim_id
JOIN articles a ON a.article_id = c.article_id
JOIN documents d ON d.document_id = a.document_id
WHERE k.verdict = 'unverifiable' AND c.relation <> 'implied_base'
  AND (k.asserted_high < k.recomputed_low OR k.recomputed_high < k.asserted_low)
ORDER BY c.relation, d.location, a.position, c.start_char, c.claim_id
