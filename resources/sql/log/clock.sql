SELECT coalesce(max(clock), 0)
FROM log_event
