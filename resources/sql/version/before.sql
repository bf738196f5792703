-- What was said last of the same content in the same regard before an event.
SELECT earlier.id, earlier.content, earlier.says, earlier.follows, earlier.act, earlier.author, earlier.at
FROM version_event AS event
JOIN version_event AS earlier ON earlier.content = event.content
WHERE event.id = ?
  AND (earlier.says = 'follows') = (event.says = 'follows')
  AND (earlier.clock, earlier.author, earlier.origin) < (event.clock, event.author, event.origin)
ORDER BY earlier.clock DESC, earlier.author DESC, earlier.origin DESC
LIMIT 1
