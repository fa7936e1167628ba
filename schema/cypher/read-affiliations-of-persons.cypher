// Where the given persons work, by article.
// Parameters: $ids (of persons), $limit. Columns: article, person, institution, rank, unit, position, printed, line.
MATCH (p:Person)
WHERE p.id IN $ids
MATCH (p)-[f:AFFILIATED_WITH]->(i:Institution)
RETURN f.article AS article, p.id AS person, i.id AS institution, f.order AS rank,
  f.unit AS unit, f.position AS position, f.printed AS printed, f.line AS line
ORDER BY person, article, rank, institution
LIMIT $limit
