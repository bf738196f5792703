SELECT report, sum(doubtful), sum(state >= 2)
FROM figure
WHERE doubtful = 1 OR state >= 2
GROUP BY report
