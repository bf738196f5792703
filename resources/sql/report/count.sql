SELECT count(*)
FROM report
