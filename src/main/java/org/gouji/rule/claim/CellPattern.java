package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.data.DataNode;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/**
 * Cells as measures.yaml writes them: {@code T3.denied_*.total+T3.granted.total}, with {@code $} for the rows of what is spoken
 * of and {@code $head} for the rows of the number that is parted.
 */
record CellPattern(List<Part> parts) {

    /** One pattern of a sum. */
    record Part(TableId table, String row, String column, boolean minus) {}

    CellPattern {
        parts = List.copyOf(parts);
    }

    static CellPattern read(DataNode node) {
        List<Part> parts = new ArrayList<>();
        boolean minus = false;
        for (String piece : node.text().split("(?<=[+-])|(?=[+-])")) {
            if (piece.equals("+") || piece.equals("-")) {
                minus = piece.equals("-");
            } else {
                try {
                    CellId id = CellId.parse(piece);
                    parts.add(new Part(id.table(), id.row(), id.column(), minus));
                } catch (IllegalArgumentException e) {
                    throw node.mistake("'" + piece + "' is no cell TABLE.row.column");
                }
            }
        }
        return new CellPattern(parts);
    }

    /** Its cells in an edition; empty where the edition has none of them or no rows are known for {@code $}. */
    Optional<CellSum> cells(FormCells form, List<String> rows, List<String> head) {
        List<CellSum.Term> terms = new ArrayList<>();
        for (Part part : parts) {
            for (String row : part.row.equals("$") ? rows : part.row.equals("$head") ? head : List.of(part.row)) {
                for (CellId cell : form.column(part.table, part.column)) {
                    if (fits(row, cell.row())) {
                        terms.add(new CellSum.Term(cell, part.minus));
                    }
                }
            }
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(new CellSum(terms));
    }

    private static boolean fits(String pattern, String row) {
        int star = pattern.length() - 1;
        return pattern.charAt(star) == '*' ? row.regionMatches(0, pattern, 0, star) : row.equals(pattern);
    }
}
