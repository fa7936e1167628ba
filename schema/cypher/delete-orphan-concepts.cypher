// Deletes concepts that no article has.
// Parameters: none.
// Columns: none.
MATCH (n:Concept)
WHERE NOT EXISTS { (n)<-[:HAS_CONCEPT]-() }
DETACH DELETE n
