// Where the authors of the given articles work, as each article prints it.
// Parameters: $ids (of articles), $limit. Columns: article, person, institution, rank, unit, position, printed, line.
MATCH (a:Article)
WHERE a.id IN $ids
MATCH (a)<-[:AUTHORED]-(p:Person)
MATCH (p)-[f:AFFILIATED_WITH]->(i:Institution)
WHERE f.article = a.id
RETURN a.id AS article, p.id AS person, i.id AS institution, f.order AS rank,
  f.unit AS unit, f.position AS position, f.printed AS printed, f.line AS line
ORDER BY article, person, rank, institution
LIMIT $limit
