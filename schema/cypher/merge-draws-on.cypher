// Merges the theories an article draws on, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Article, to a Theory.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Theory {id: row.to})
MERGE (a)-[r:DRAWS_ON {key: row.key}]->(b)
SET r += row.properties
