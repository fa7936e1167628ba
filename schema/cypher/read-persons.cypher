// Persons by their ids, with the parts they play.
// Parameters: $ids, $limit. Columns: the properties of the person; isAuthor, isCitedAuthor, isThinker.
MATCH (p:Person)
WHERE p.id IN $ids
RETURN p.id AS id, p.name AS name, p.nameKk AS nameKk, p.nameRu AS nameRu, p.nameEn AS nameEn,
  p.forms AS forms, p.formLanguages AS formLanguages, p.formPlaces AS formPlaces, p.orcid AS orcid,
  EXISTS { (p)-[:AUTHORED]->(:Article) } AS isAuthor,
  EXISTS { MATCH (p)-[:AUTHORED]->(w:Work) WHERE EXISTS { (w)<-[:CITES]-(:Article) } } AS isCitedAuthor,
  EXISTS { (p)<-[:PROPOSED_BY]-(:Theory) } AS isThinker
ORDER BY id
LIMIT $limit
