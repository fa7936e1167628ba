// Merges the authors of articles and cited works, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Person, to a Work.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Work {id: row.to})
MERGE (a)-[r:AUTHORED {key: row.key}]->(b)
SET r += row.properties
