// The articles that draw on the given theories, in the order of the issue.
// Parameters: $ids (of theories), $limit. Columns: article, theory, role, references, line, rule, confidence.
MATCH (t:Theory)
WHERE t.id IN $ids
MATCH (t)<-[d:DRAWS_ON]-(a:Article)
RETURN a.id AS article, t.id AS theory, d.role AS role, d.references AS references, d.line AS line, d.rule AS rule, d.confidence AS confidence
ORDER BY theory, a.position, article
LIMIT $limit
