package org.gouji.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.layout.EdgeGrid;
import org.gouji.read.layout.Part;

/** What a row definition says of its cells: where they end and how they are merged. One document, one thread. */
final class RowShape {
    private static final int MOST_CELLS = 1000;
    private static final int USUAL_WIDTH = 1440;
    private static final int FARTHEST = 1_000_000;
    private final List<Edge> edges = new ArrayList<>();
    private int left;
    private boolean upper;
    private boolean lower;
    private boolean first;
    private boolean joined;

    private record Edge(int right, boolean upper, boolean lower, boolean first, boolean joined) {}

    /** Takes a control word where it is one of a row definition. */
    void take(String word, int number) {
        switch (word) {
            case "trowd":
                edges.clear();
                left = 0;
                endCell();
                break;
            case "trleft":
                left = bounded(number);
                break;
            case "clvmgf":
                upper = true;
                break;
            case "clvmrg":
                lower = true;
                break;
            case "clmgf":
                first = true;
                break;
            case "clmrg":
                joined = true;
                break;
            case "cellx":
                if (edges.size() < MOST_CELLS) {
                    edges.add(new Edge(bounded(number), upper, lower, first, joined));
                }
                endCell();
                break;
            default:
                break;
        }
    }

    private static int bounded(int twips) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, twips));
    }

    private void endCell() {
        upper = false;
        lower = false;
        first = false;
        joined = false;
    }

    /** The cells of a row that holds {@code contents}; cells without a definition stand behind the others. */
    List<EdgeGrid.Cell> cells(List<List<Part>> contents) {
        List<EdgeGrid.Cell> cells = new ArrayList<>();
        int from = left;
        boolean joining = false;
        for (int i = 0; i < contents.size(); i++) {
            Edge edge = i < edges.size() ? edges.get(i) : new Edge(from + USUAL_WIDTH, false, false, false, false);
            int to = Math.max(from + 1, edge.right());
            if (edge.joined() && joining) {
                EdgeGrid.Cell before = cells.remove(cells.size() - 1);
                cells.add(new EdgeGrid.Cell(before.left(), to, before.upper(), before.lower(), before.content()));
            } else {
                cells.add(new EdgeGrid.Cell(from, to, edge.upper(), edge.lower(), contents.get(i)));
            }
            joining = edge.first() || edge.joined() && joining;
            from = to;
        }
        return cells;
    }
}
