// Deletes institutions with no author.
// Parameters: none.
// Columns: none.
MATCH (n:Institution)
WHERE NOT EXISTS { (n)<-[:AFFILIATED_WITH]-() }
DETACH DELETE n
