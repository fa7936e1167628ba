// All findings, article by article in print order; those that concern no single article come last.
// One that concerns several articles stands under each.
// Parameters: $skip, $limit. Columns: id, code, severity, message, suggestion, line, article, total (rows over all pages).
MATCH (every:Finding)
OPTIONAL MATCH (every)-[:ABOUT]->(one:Article)
WITH count(*) AS total
MATCH (f:Finding)
OPTIONAL MATCH (f)-[:ABOUT]->(a:Article)
RETURN f.id AS id, f.code AS code, f.severity AS severity, f.message AS message,
  f.suggestion AS suggestion, f.line AS line, a.id AS article, total
ORDER BY a.issue, a.position, line, id, article
SKIP $skip LIMIT $limit
