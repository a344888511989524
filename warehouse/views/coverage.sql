-- What the checks cover: figures with a claim over them, and claims with all their operands.
SELECT (SELECT count(*) FROM figures) AS figures,
       (SELECT count(*) FROM figures f
        WHERE f.figure_id IN (SELECT asserted_figure_id FROM claims)
           OR f.figure_id IN (SELECT figure_id FROM claim_operands)) AS figures_with_claim,
       (SELECT count(*) FROM claims) AS claims,
       (SELECT count(DISTINCT c.claim_id) FROM claims c JOIN checks k ON k.claim_id = c.claim_id
        WHERE k.verdict IN ('reconciled', 'contradicted')) AS claims_checkable
