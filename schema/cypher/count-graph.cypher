// How many nodes and relationships the graph holds, whatever they are.
// Parameters: $limit. Columns: nodes, relationships.
MATCH (n)
WITH count(n) AS nodes
OPTIONAL MATCH ()-[r]->()
RETURN nodes, count(r) AS relationships
LIMIT $limit
