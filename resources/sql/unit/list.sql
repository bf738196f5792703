SELECT uuid, name
FROM unit
ORDER BY name
