-- All that was said of these contents, in the order that is the same in all copies.
SELECT
    version_event.id, version_event.content, version_event.says, version_event.follows, version_event.act,
    version_event.author, version_event.at
FROM json_each(?) AS wanted
CROSS JOIN version_event ON version_event.content = wanted.value
ORDER BY version_event.clock, version_event.author, version_event.origin, version_event.sequence
