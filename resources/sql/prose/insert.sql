INSERT INTO prose (report, paragraphs)
VALUES (?, ?)
