// Deletes venues that the record just loaded no longer gives a work, unless another issue cites that work.
// Parameters: $rows, a list of {id, keep, issue}: a work, the ids of its venues, the issue's id.
// Columns: none.
UNWIND $rows AS row
MATCH (w:Work {id: row.id})-[r:APPEARED_IN]->(v:Venue)
WHERE NOT v.id IN row.keep AND NOT EXISTS { MATCH (w)<-[c:CITES]-(:Article) WHERE c.issue <> row.issue }
DELETE r
