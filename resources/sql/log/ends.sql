-- The last links of all origins, but those that an origin begun later is known to have seen.
SELECT log_link.origin, log_link.number, log_link.hash
FROM log_link
WHERE number = (SELECT max(number) FROM log_link AS own WHERE own.origin = log_link.origin)
  AND NOT EXISTS (
      SELECT 1
      FROM log_event, json_each(log_event.content) AS head
      WHERE log_event.kind = 'begin' AND head.key = log_link.origin AND head.value = log_link.number || ' ' || log_link.hash
  )
ORDER BY log_link.origin
