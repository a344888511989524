-- Contracts by supplier and generation, with the stated change and the value before it, stated or implied.
WITH value_before AS (
    SELECT c.asserted_figure_id AS figure_id, b.low, b.high
    FROM claims c
    JOIN claim_operands o ON o.claim_id = c.claim_id AND o.role = 'base'
    JOIN figures b ON b.figure_id = o.figure_id
    WHERE c.relation = 'percent_change'
    UNION ALL
    SELECT c.asserted_figure_id, k.recomputed_low, k.recomputed_high
    FROM claims c
    JOIN checks k ON k.claim_id = c.claim_id
    WHERE c.relation = 'implied_base'
), before_once AS (
    SELECT figure_id, any_value(low) AS low, any_value(high) AS high
    FROM value_before
    GROUP BY figure_id
    HAVING count(*) = 1
)
SELECT coalesce(s.name, c.supplier) AS supplier, c.generation, c.wave, c.programme, c.qualification, c.outcome,
       c.value, c.value_low, c.value_high, c.currency, c.per, c.value_bound, c.change_percent,
       coalesce(stated.low, implied.low) AS value_before_low,
       coalesce(stated.high, implied.high) AS value_before_high,
       coalesce(p.name, c.previous_supplier) AS previous_supplier, coalesce(y.name, c.buyer) AS buyer,
       c.awarded_on, c.starts_on, c.ends_on, a.title AS article, a.issued, c.evidence, c.contract_id
FROM contracts c
JOIN articles a ON a.article_id = c.article_id
LEFT JOIN also_known_as s ON s.told_as = c.supplier
LEFT JOIN also_known_as p ON p.told_as = c.previous_supplier
LEFT JOIN also_known_as y ON y.told_as = c.buyer
LEFT JOIN before_once stated ON stated.figure_id = c.change_figure_id
LEFT JOIN before_once implied ON implied.figure_id = c.value_figure_id
ORDER BY supplier NULLS LAST, c.generation, c.qualification, c.contract_id
