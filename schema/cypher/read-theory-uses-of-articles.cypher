// The theories that the given articles draw on.
// Parameters: $ids (of articles), $limit. Columns: article, theory, role, references, line, rule, confidence.
MATCH (a:Article)
WHERE a.id IN $ids
MATCH (a)-[d:DRAWS_ON]->(t:Theory)
RETURN a.id AS article, t.id AS theory, d.role AS role, d.references AS references, d.line AS line, d.rule AS rule, d.confidence AS confidence
ORDER BY article, line, theory
LIMIT $limit
