-- Survey answers side by side: every share in per cent, with the least and most that its words allow.
WITH in_percent AS (
    SELECT survey_result_id, CASE kind WHEN 'fraction' THEN 100 WHEN 'percentage' THEN 1 END AS factor
    FROM survey_results
)
SELECT coalesce(q.name, r.pollster) AS pollster, coalesce(b.name, r.commissioned_by) AS commissioned_by, r.survey,
       r.population, r.sample_size, r.statement, (r.value * i.factor)::DECIMAL(9, 2) AS share_percent,
       (f.low * i.factor)::DECIMAL(9, 2) AS share_low, (f.high * i.factor)::DECIMAL(9, 2) AS share_high, r.bound,
       a.title AS article, a.issued, r.evidence, r.survey_result_id
FROM survey_results r
JOIN in_percent i ON i.survey_result_id = r.survey_result_id
JOIN articles a ON a.article_id = r.article_id
LEFT JOIN figures f ON f.figure_id = r.value_figure_id
LEFT JOIN also_known_as q ON q.told_as = r.pollster
LEFT JOIN also_known_as b ON b.told_as = r.commissioned_by
ORDER BY pollster NULLS LAST, a.article_id, r.survey NULLS LAST, r.start_char
