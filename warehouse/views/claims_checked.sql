-- Each claim with its verdict and the sum in one sentence.
SELECT k.verdict, c.relation, c.statement, k.explanation, k.asserted_low, k.asserted_high, k.recomputed_low,
       k.recomputed_high, c.evidence, a.title AS article, d.location, c.claim_id, c.asserted_figure_id
FROM claims c
JOIN checks k USING (claim_id)
JOIN articles a USING (article_id)
JOIN documents d USING (document_id)
