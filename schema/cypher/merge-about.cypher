// Merges the article a finding is about, by both ends and key; a row without its two ends in the graph is passed over.
// Parameters: $rows, a list of {from, to, key, properties}: from a Finding, to a Article.
// Columns: none.
UNWIND $rows AS row
MATCH (a:Finding {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:ABOUT {key: row.key}]->(b)
SET r += row.properties
