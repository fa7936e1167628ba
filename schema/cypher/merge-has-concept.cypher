// Merges keywords, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Article, to a Concept.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Concept {id: row.to})
MERGE (a)-[r:HAS_CONCEPT {key: row.key}]->(b)
SET r += row.properties
