// The findings about the given articles, in print order.
// Parameters: $ids (of articles), $limit. Columns: id, code, severity, message, suggestion, line, article.
MATCH (a:Article)
WHERE a.id IN $ids
MATCH (a)<-[:ABOUT]-(f:Finding)
RETURN f.id AS id, f.code AS code, f.severity AS severity, f.message AS message,
  f.suggestion AS suggestion, f.line AS line, a.id AS article
ORDER BY article, line, id
LIMIT $limit
