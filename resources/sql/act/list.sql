-- What was done in this very file, by the person who undoes: notes, and statements that undo asks for, in their order.
SELECT act, repeat, of_act
FROM (
    SELECT done.act, act_back.repeat, act_back.of_act, done.clock
    FROM (
        SELECT act, clock
        FROM (
            SELECT note_act.act, note_event.clock
            FROM note_act
            JOIN note_event ON note_event.sequence = note_act.first
            JOIN log_begun ON log_begun.origin = note_event.origin AND log_begun.mark = ?1
            WHERE note_act.act NOT IN (SELECT id FROM correction_event)
              AND note_act.act NOT IN (SELECT id FROM version_event)
            ORDER BY note_act.first DESC
            LIMIT ?2
        )
        UNION ALL
        SELECT version_event.act, min(version_event.clock)
        FROM version_event
        JOIN log_begun ON log_begun.origin = version_event.origin AND log_begun.mark = ?1
        WHERE version_event.act IS NOT NULL
        GROUP BY version_event.act
        UNION ALL
        SELECT statement_event.act, min(statement_event.clock)
        FROM statement_event
        JOIN log_begun ON log_begun.origin = statement_event.origin AND log_begun.mark = ?1
        WHERE statement_event.act IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM note_act WHERE note_act.act = statement_event.act)
        GROUP BY statement_event.act
    ) AS done
    LEFT JOIN act_back ON act_back.act = done.act
    ORDER BY done.clock DESC
    LIMIT ?2
)
ORDER BY clock
