SELECT repeat, of_act
FROM act_back
WHERE act = ?
