-- The other ids of units, by the id they have here.
SELECT unit.uuid, unit_id.uuid
FROM unit_id
JOIN unit ON unit.id = unit_id.unit
ORDER BY unit_id.uuid
