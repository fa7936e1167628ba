// Merges the works a passage cites, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Mention, to a Work.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Mention {id: row.from})
MATCH (b:Work {id: row.to})
MERGE (a)-[r:CITING {key: row.key}]->(b)
SET r += row.properties
