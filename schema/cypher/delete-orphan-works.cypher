// Deletes works that are no article of an issue and that nothing cites.
// Parameters: none.
// Columns: none.
MATCH (n:Work)
WHERE NOT n:Article
  AND NOT EXISTS { (n)<-[:CITES]-() }
  AND NOT EXISTS { (n)<-[:CITING]-() }
  AND NOT EXISTS { (n)<-[:GROUNDED_IN]-() }
DETACH DELETE n
