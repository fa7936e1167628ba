// Deletes theories that no article draws on and no passage mentions.
// Parameters: none.
// Columns: none.
MATCH (n:Theory)
WHERE NOT EXISTS { (n)<-[:DRAWS_ON]-() }
  AND NOT EXISTS { (n)<-[:MENTIONS]-() }
DETACH DELETE n
