// Merges where a work appeared, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Work, to a Venue.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Work {id: row.from})
MATCH (b:Venue {id: row.to})
MERGE (a)-[r:APPEARED_IN {key: row.key}]->(b)
SET r += row.properties
