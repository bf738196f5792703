-- The hash of a link whose number comes as text.
SELECT hash
FROM log_link
WHERE origin = ? AND number = CAST(? AS INTEGER)
