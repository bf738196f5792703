DELETE FROM sentence
