-- Survey answers side by side, shares in per cent.
SELECT survey, pollster, commissioned_by, population, sample_size, statement,
       CASE kind WHEN 'fraction' THEN value * 100 WHEN 'percentage' THEN value END AS share_percent,
       kind, bound, a.title AS article, a.issued, survey_result_id
FROM survey_results
JOIN articles a USING (article_id)
ORDER BY survey, population, share_percent DESC
