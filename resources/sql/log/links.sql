SELECT origin, number, seal, hash
FROM log_link
ORDER BY origin, number
