SELECT act, repeat, of_act
FROM act_back
ORDER BY act
