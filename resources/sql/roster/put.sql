-- A row as an event says, unless a later event has said something else.
INSERT INTO roster_row (name, position, value, clock, author, origin, number)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (name) DO UPDATE
SET position = excluded.position,
    value = excluded.value,
    clock = excluded.clock,
    author = excluded.author,
    origin = excluded.origin,
    number = excluded.number
WHERE (excluded.clock, excluded.author, excluded.origin, excluded.number) > (clock, author, origin, number)
