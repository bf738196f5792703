DROP TABLE sentence
