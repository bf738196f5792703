package org.gouji.read.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.LabelMatch.How;

/**
 * Gives the data rows of a document to the rows of the form: the order-keeping assignment with the most and best labels
 * (as in sequence alignment), then certain labels out of order, then rows between two known ones whose label is lost.
 */
final class RowAlignment {
    /** A label in front of another text is a group's, most likely. */
    private static final double NOT_LAST = 0.5;

    private static final double LEAST = 0.45;
    private static final double SURE = 0.9;
    private static final double SHARED_CHARACTERS = 0.3;
    private final RowFinder finder;
    private final List<DocRow> rows;
    private final Candidate[][] candidates;
    private final Map<Integer, Matched> matched = new HashMap<>();

    /**
     * A row of the form found in the document.
     *
     * @param row index of the document's row
     * @param label index of the label's cell, -1 where there is none
     */
    record Matched(int row, int label, How how, double likeness) {}

    private record Candidate(int label, How how, double likeness) {}

    private RowAlignment(RowFinder finder, List<DocRow> rows) {
        this.finder = finder;
        this.rows = rows;
        this.candidates = new Candidate[rows.size()][finder.rows().size()];
    }

    /** The document's row for each row of the form that was found, by the form row's index. */
    static Map<Integer, Matched> align(RowFinder finder, List<DocRow> rows) {
        RowAlignment alignment = new RowAlignment(finder, rows);
        alignment.findCandidates();
        alignment.keepOrder();
        alignment.takeStragglers();
        alignment.fillGaps();
        return alignment.matched;
    }

    private void findCandidates() {
        for (int r = 0; r < rows.size(); r++) {
            if (finder.isHeadRow(rows.get(r)) || finder.isTitleRow(rows.get(r))) {
                continue;
            }
            List<DocCell> cells = rows.get(r).cells();
            for (int c = firstText(cells); c < cells.size() && !cells.get(c).isNumber(); c++) {
                boolean last = c + 1 < cells.size() && !cells.get(c + 1).isText();
                for (LabelIndex.Hit hit : finder.rowIndex().find(cells.get(c))) {
                    Candidate candidate =
                            new Candidate(c, hit.how(), last ? hit.likeness() : hit.likeness() * NOT_LAST);
                    Candidate old = candidates[r][hit.index()];
                    if (candidate.likeness() >= LEAST && (old == null || old.likeness() < candidate.likeness())) {
                        candidates[r][hit.index()] = candidate;
                    }
                }
            }
        }
    }

    /** A row may be numbered in front of its label. */
    private static int firstText(List<DocCell> cells) {
        boolean numbered =
                cells.size() > 1 && cells.get(0).isNumber() && cells.get(1).isText();
        return numbered ? 1 : 0;
    }

    private void keepOrder() {
        int n = rows.size();
        int m = finder.rows().size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (candidates[i][j] != null) {
                    best[i][j] = Math.max(best[i][j], candidates[i][j].likeness() + best[i + 1][j + 1]);
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            Candidate here = candidates[i][j];
            if (here != null && best[i][j] == here.likeness() + best[i + 1][j + 1]) {
                take(j++, i++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void take(int form, int row) {
        Candidate candidate = candidates[row][form];
        matched.put(form, new Matched(row, candidate.label(), candidate.how(), candidate.likeness()));
    }

    private boolean isTaken(int row) {
        return matched.values().stream().anyMatch(m -> m.row() == row);
    }

    /** Rows that stand in another order than the form's are taken where their label leaves no doubt. */
    private void takeStragglers() {
        for (int form = 0; form < finder.rows().size(); form++) {
            for (int row = 0; row < rows.size() && !matched.containsKey(form); row++) {
                Candidate candidate = candidates[row][form];
                if (candidate != null && candidate.likeness() >= SURE && !isTaken(row)) {
                    take(form, row);
                }
            }
        }
    }

    /** Between two known rows as many rows without a usable label as the form has there: they are those. */
    private void fillGaps() {
        int forms = finder.rows().size();
        for (int from = 0; from < forms; from++) {
            if (matched.containsKey(from)) {
                continue;
            }
            int to = from;
            while (to < forms && !matched.containsKey(to)) {
                to++;
            }
            int above = from == 0 ? -1 : matched.get(from - 1).row();
            int below = to == forms ? rows.size() : matched.get(to).row();
            List<Integer> free = freeRows(above, below);
            if (free.size() != to - from) {
                free.removeIf(row -> !rows.get(row).hasNumber());
            }
            if (free.size() == to - from) {
                for (int k = 0; k < free.size(); k++) {
                    takeByPosition(from + k, free.get(k));
                }
            }
            from = to;
        }
    }

    private List<Integer> freeRows(int above, int below) {
        List<Integer> free = new ArrayList<>();
        for (int row = above + 1; row < below; row++) {
            DocRow candidate = rows.get(row);
            boolean alone = candidate.cells().size() < 2; // a row's number, a remark over the whole width
            if (!alone && !finder.isHeadRow(candidate) && !finder.isTitleRow(candidate) && !isTaken(row)) {
                free.add(row);
            }
        }
        return free;
    }

    private void takeByPosition(int form, int row) {
        List<DocCell> cells = rows.get(row).cells();
        int label = -1;
        for (int c = firstText(cells); c < cells.size() && !cells.get(c).isNumber(); c++) {
            if (cells.get(c).isText() && !finder.isGroup(cells.get(c))) {
                label = c;
            }
        }
        if (label >= 0 && finder.rowIndex().likeness(cells.get(label).key(), form) < SHARED_CHARACTERS) {
            return; // a row of its own, not this one with a damaged label
        }
        matched.put(form, new Matched(row, label, How.POSITION, 0));
    }
}
