// All findings, article by article in print order; those that concern no single article come last.
// Parameters: $skip, $limit. Columns: id, code, severity, message, suggestion, line, article, total (findings over all pages).
MATCH (every:Finding)
WITH count(every) AS total
MATCH (f:Finding)
OPTIONAL MATCH (f)-[:ABOUT]->(a:Article)
RETURN f.id AS id, f.code AS code, f.severity AS severity, f.message AS message,
  f.suggestion AS suggestion, f.line AS line, a.id AS article, total
ORDER BY a.issue, a.position, line, id
SKIP $skip LIMIT $limit
