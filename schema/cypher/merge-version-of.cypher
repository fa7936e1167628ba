// Merges which work is a version of which, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Work, to a Work.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Work {id: row.from})
MATCH (b:Work {id: row.to})
MERGE (a)-[r:VERSION_OF {key: row.key}]->(b)
SET r += row.properties
