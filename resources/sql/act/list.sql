-- What was done in this very file, by the person who undoes.
SELECT act, repeat, of_act
FROM (
    SELECT note_act.first, note_act.act, act_back.repeat, act_back.of_act
    FROM note_act
    JOIN note_event ON note_event.sequence = note_act.first
    JOIN log_begun ON log_begun.origin = note_event.origin AND log_begun.mark = ?
    LEFT JOIN act_back ON act_back.act = note_act.act
    WHERE note_act.act NOT IN (SELECT id FROM correction_event)
    ORDER BY note_act.first DESC
    LIMIT ?
)
ORDER BY first
