// What the given persons wrote: articles of issues in their order, then cited works by year and title.
// Parameters: $ids (of persons), $limit. Columns: person, work, isArticle, isCited.
MATCH (p:Person)
WHERE p.id IN $ids
MATCH (p)-[:AUTHORED]->(w:Work)
RETURN p.id AS person, w.id AS work, w:Article AS isArticle, EXISTS { (w)<-[:CITES]-(:Article) } AS isCited
ORDER BY person, w.position, w.year, w.title, work
LIMIT $limit
