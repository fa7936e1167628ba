// Merges where authors work, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Person, to a Institution.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Institution {id: row.to})
MERGE (a)-[r:AFFILIATED_WITH {key: row.key}]->(b)
SET r += row.properties
