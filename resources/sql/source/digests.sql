SELECT source.location, report.sha256
FROM source
JOIN report ON report.id = source.report
WHERE report.retired_at IS NULL OR report.withdrawn_at IS NOT NULL OR report.version IS NOT NULL
