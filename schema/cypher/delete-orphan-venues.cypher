// Deletes venues in which no work appeared.
// Parameters: none.
// Columns: none.
MATCH (n:Venue)
WHERE NOT EXISTS { (n)<-[:APPEARED_IN]-() }
DETACH DELETE n
