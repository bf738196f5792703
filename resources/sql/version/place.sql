-- Where a report stands among those of its unit and year. Not listed where another took its place.
UPDATE report
SET version = ?1, version_before = ?2, retired_at = CASE ?3 WHEN 1 THEN NULL ELSE coalesce(retired_at, ?4) END
WHERE id = ?5
