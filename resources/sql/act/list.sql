-- What was done in this very file, by the person who undoes: notes, and statements that undo asks for, in their order.
SELECT act, repeat, of_act
FROM (
    SELECT *
    FROM (
        SELECT note_event.clock AS clock, note_act.act AS act, act_back.repeat AS repeat, act_back.of_act AS of_act
        FROM note_act
        JOIN note_event ON note_event.sequence = note_act.first
        JOIN log_begun ON log_begun.origin = note_event.origin AND log_begun.mark = ?1
        LEFT JOIN act_back ON act_back.act = note_act.act
        WHERE note_act.act NOT IN (SELECT id FROM correction_event)
        ORDER BY note_act.first DESC
        LIMIT ?2
    )
    UNION ALL
    SELECT *
    FROM (
        SELECT min(statement_event.clock) AS clock, statement_event.act, act_back.repeat, act_back.of_act
        FROM statement_event
        JOIN log_begun ON log_begun.origin = statement_event.origin AND log_begun.mark = ?1
        LEFT JOIN act_back ON act_back.act = statement_event.act
        WHERE statement_event.act IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM note_act WHERE note_act.act = statement_event.act)
        GROUP BY statement_event.act
        ORDER BY clock DESC
        LIMIT ?2
    )
    ORDER BY clock DESC
    LIMIT ?2
)
ORDER BY clock
