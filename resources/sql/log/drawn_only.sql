-- Notes, corrections and versions that the log does not have.
SELECT id FROM note_event WHERE id NOT IN (SELECT id FROM log_event WHERE kind = 'note')
UNION ALL
SELECT id FROM correction_event WHERE id NOT IN (SELECT id FROM log_event WHERE kind = 'correction')
UNION ALL
SELECT id FROM version_event WHERE id NOT IN (SELECT id FROM log_event WHERE kind = 'version')
UNION ALL
SELECT act FROM act_back WHERE act NOT IN (SELECT subject FROM log_event WHERE kind = 'back')
