INSERT INTO act_back (act, repeat, of_act)
VALUES (?, ?, ?)
