-- What was done in this very file, by the person who undoes.
SELECT note_event.act, act_back.repeat, act_back.of_act
FROM note_event
JOIN log_begun ON log_begun.origin = note_event.origin AND log_begun.mark = ?
LEFT JOIN act_back ON act_back.act = note_event.act
WHERE note_event.sequence > (SELECT max(sequence) FROM note_event) - ?
  AND note_event.act NOT IN (SELECT id FROM correction_event)
GROUP BY note_event.act
ORDER BY min(note_event.sequence)
