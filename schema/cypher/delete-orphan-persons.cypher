// Deletes persons who wrote nothing, work nowhere and proposed no theory.
// Parameters: none.
// Columns: none.
MATCH (n:Person)
WHERE NOT EXISTS { (n)-[:AUTHORED]->() }
  AND NOT EXISTS { (n)-[:AFFILIATED_WITH]->() }
  AND NOT EXISTS { (n)<-[:PROPOSED_BY]-() }
DETACH DELETE n
