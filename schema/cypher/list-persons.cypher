// Ids of the persons who play a part, by name: AUTHOR of an article, CITED_AUTHOR, THINKER behind a theory; all persons where $role is null.
// Parameters: $role, $skip, $limit. Columns: id, total (persons over all pages).
MATCH (every:Person)
WHERE $role IS NULL
  OR ($role = 'AUTHOR' AND EXISTS { (every)-[:AUTHORED]->(:Article) })
  OR ($role = 'CITED_AUTHOR' AND EXISTS { MATCH (every)-[:AUTHORED]->(w:Work) WHERE EXISTS { (w)<-[:CITES]-(:Article) } })
  OR ($role = 'THINKER' AND EXISTS { (every)<-[:PROPOSED_BY]-(:Theory) })
WITH count(every) AS total
MATCH (p:Person)
WHERE $role IS NULL
  OR ($role = 'AUTHOR' AND EXISTS { (p)-[:AUTHORED]->(:Article) })
  OR ($role = 'CITED_AUTHOR' AND EXISTS { MATCH (p)-[:AUTHORED]->(w:Work) WHERE EXISTS { (w)<-[:CITES]-(:Article) } })
  OR ($role = 'THINKER' AND EXISTS { (p)<-[:PROPOSED_BY]-(:Theory) })
RETURN p.id AS id, total
ORDER BY p.name, p.id
SKIP $skip LIMIT $limit
