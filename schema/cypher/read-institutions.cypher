// Institutions by their ids.
// Parameters: $ids, $limit. Columns: the properties of the institution.
MATCH (i:Institution)
WHERE i.id IN $ids
RETURN i.id AS id, i.name AS name, i.nameKk AS nameKk, i.nameRu AS nameRu, i.nameEn AS nameEn,
  i.forms AS forms, i.formLanguages AS formLanguages, i.formPlaces AS formPlaces, i.city AS city, i.country AS country
ORDER BY id
LIMIT $limit
