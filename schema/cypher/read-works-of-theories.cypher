// The works that articles cite for the given theories.
// Parameters: $ids (of theories), $limit. Columns: theory, work, article, number.
MATCH (t:Theory)
WHERE t.id IN $ids
MATCH (t)-[r:GROUNDED_IN]->(w:Work)
RETURN t.id AS theory, w.id AS work, r.article AS article, r.number AS number
ORDER BY theory, article, number, work
LIMIT $limit
