// Who works at the given institutions, by article.
// Parameters: $ids (of institutions), $limit. Columns: article, person, institution, rank, unit, position, printed, line.
MATCH (i:Institution)
WHERE i.id IN $ids
MATCH (i)<-[f:AFFILIATED_WITH]-(p:Person)
RETURN f.article AS article, p.id AS person, i.id AS institution, f.order AS rank,
  f.unit AS unit, f.position AS position, f.printed AS printed, f.line AS line
ORDER BY institution, article, person, rank
LIMIT $limit
