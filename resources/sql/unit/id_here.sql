SELECT unit.uuid
FROM unit_id
JOIN unit ON unit.id = unit_id.unit
WHERE unit_id.uuid = ?
