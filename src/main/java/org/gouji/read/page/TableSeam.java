package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.read.page.PageTable.PageRow;

/** Joins the parts of a table that goes on on the next page: repeated heads dropped, cut rows and labels put together. */
final class TableSeam {
    private static final double SAME_EDGE = 6;
    private static final double SAME_BORDER = 5;
    private static final double SHARED_BORDERS = 0.6;
    private static final Pattern NUMBERED =
            Pattern.compile("^(第|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\\p{Nd}{1,2}[)）、.．]|[①-⑳])");

    /** What a column of numbers has for each row. */
    private static final Pattern NUMBER = Pattern.compile("[（(]?([一二三四五六七八九十]{1,3}|\\p{Nd}{1,2})[)）、.．]|[①-⑳]");

    private final PageTable upper;
    private final PageTable lower;

    private TableSeam(PageTable upper, PageTable lower) {
        this.upper = upper;
        this.lower = lower;
    }

    /** Both as one table, if {@code lower}, the first thing on its page, goes on where {@code upper}, the last on its, ended. */
    static Optional<PageTable> join(PageTable upper, PageTable lower) {
        TableSeam seam = new TableSeam(upper, lower);
        return seam.fits() ? Optional.of(seam.join()) : Optional.empty();
    }

    private boolean fits() {
        double[] above = upper.borders();
        double[] below = lower.borders();
        if (!upper.ruled() || !lower.ruled()) {
            return upper.ruled() == lower.ruled() && Arrays.equals(above, below);
        }
        boolean edges = Math.abs(above[0] - below[0]) <= SAME_EDGE
                && Math.abs(above[above.length - 1] - below[below.length - 1]) <= SAME_EDGE;
        int inner = Math.min(above.length, below.length) - 2;
        int shared = 0;
        for (int i = 1; i < above.length - 1; i++) {
            for (int j = 1; j < below.length - 1; j++) {
                shared += Math.abs(above[i] - below[j]) <= SAME_BORDER ? 1 : 0;
            }
        }
        return edges && shared >= SHARED_BORDERS * inner;
    }

    private PageTable join() {
        List<PageRow> rows = new ArrayList<>(upper.rows());
        int head = RepeatedHead.rows(upper, lower);
        for (int i = head; i < lower.rows().size(); i++) {
            if (i == head) {
                addFirst(rows, lower.rows().get(i));
            } else {
                rows.add(lower.rows().get(i));
            }
        }
        return new PageTable(upper.top(), lower.bottom(), rows, upper.ruled());
    }

    private void addFirst(List<PageRow> rows, PageRow next) {
        PageRow last = rows.get(rows.size() - 1);
        if (isCut(last, next)) {
            addRest(rows, next);
            return;
        }
        PageRow first = next;
        if (UnclearCut.between(last, next) && mayBeOne(last, next)) {
            first = UnclearCut.doubtful(next, last);
            rows.set(rows.size() - 1, UnclearCut.doubtful(last, next));
        }
        boolean head = isHeadCut(last, first);
        List<PageCell> cells = new ArrayList<>();
        for (PageCell cell : first.cells()) {
            Optional<int[]> owner = owner(rows, cell);
            boolean rest = owner.isPresent() && (head || isGroup(rows, owner.get()));
            if (rest && mayGoOn(cellAt(rows, owner.get()), cell) && (head || goesOn(cellAt(rows, owner.get()), cell))) {
                append(rows, owner.get(), cell);
                cells.add(cell.below());
            } else {
                cells.add(cell.isBlank() && rest ? cell.below() : cell);
            }
        }
        rows.add(new PageRow(first.page(), cells));
    }

    /**
     * Whether the page ended within the row: no cell has a second beginning, and one at least had no room for more. A label without
     * a number in front may be complete however full its cell is, so it tells nothing. A figure may go on too; it is then no number,
     * for nobody knows what was between.
     */
    private static boolean isCut(PageRow last, PageRow first) {
        if (last.cells().size() != first.cells().size()) {
            return false;
        }
        boolean flows = false;
        boolean figureFlows = false;
        boolean numbered = false;
        int labels = 0;
        boolean anyFigure = false;
        for (int i = 0; i < last.cells().size(); i++) {
            PageCell above = last.cells().get(i);
            PageCell below = first.cells().get(i);
            boolean both = !above.isBlank() && !below.isBlank();
            boolean figures = RepeatedHead.isFigure(RepeatedHead.squeeze(above))
                    && RepeatedHead.isFigure(RepeatedHead.squeeze(below));
            if (!isBelow(above, below)
                    || (both && figures && !above.content().full())
                    || (both && !figures && !mayGoOn(above, below))) {
                return false;
            }
            anyFigure |= figures && !(above.isBlank() && below.isBlank());
            figureFlows |= both && figures;
            flows |= both && above.content().full();
            labels += both && !figures ? 1 : 0;
            numbered |= both
                    && !figures
                    && NUMBERED.matcher(RepeatedHead.squeeze(above)).find();
        }
        numbered |= hasNumberOnly(last, first);
        boolean head = labels > 1 && !anyFigure;
        return flows && (figureFlows || labels == 0 || head || numbered);
    }

    private static boolean mayBeOne(PageRow last, PageRow first) {
        for (int i = 0; i < last.cells().size(); i++) {
            boolean begins =
                    NUMBERED.matcher(RepeatedHead.squeeze(first.cells().get(i))).find();
            if (!isBelow(last.cells().get(i), first.cells().get(i)) || begins) {
                return false;
            }
        }
        return true;
    }

    /** Whether the upper row has its number in a cell of its own, and the lower one, which has text, has none there. */
    private static boolean hasNumberOnly(PageRow last, PageRow first) {
        for (int i = 0; i < last.cells().size(); i++) {
            boolean number =
                    NUMBER.matcher(RepeatedHead.squeeze(last.cells().get(i))).matches();
            if (number && first.cells().get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static void addRest(List<PageRow> rows, PageRow rest) {
        PageRow last = rows.get(rows.size() - 1);
        List<PageCell> cells = new ArrayList<>(last.cells());
        for (int i = 0; i < cells.size(); i++) {
            PageCell above = cells.get(i);
            PageCell below = rest.cells().get(i);
            if (!below.isBlank() && !above.continued()) {
                cells.set(i, above.isBlank() ? above.with(below.content()) : joined(above, below));
            }
        }
        rows.set(rows.size() - 1, new PageRow(last.page(), cells));
        for (int i = 0; i < cells.size(); i++) {
            PageCell below = rest.cells().get(i);
            if (!below.isBlank() && cells.get(i).continued()) {
                owner(rows, below).ifPresent(place -> append(rows, place, below));
            }
        }
    }

    private static boolean goesOn(PageCell above, PageCell below) {
        return mayGoOn(above, below) && above.content().full();
    }

    private static boolean mayGoOn(PageCell above, PageCell below) {
        return isLabel(above)
                && isLabel(below)
                && !NUMBERED.matcher(RepeatedHead.squeeze(below)).find();
    }

    /**
     * Whether the page ended within the heads of columns: rows without figures, the lower one with more cells, and one of them
     * empty below a head that is merged over both.
     */
    private static boolean isHeadCut(PageRow last, PageRow first) {
        boolean words = java.util.stream.Stream.concat(last.cells().stream(), first.cells().stream())
                .allMatch(c -> c.isBlank() || isLabel(c));
        boolean merged = first.cells().stream()
                .filter(PageCell::isBlank)
                .anyMatch(c -> last.cells().stream().anyMatch(l -> isLabel(l) && isBelow(l, c)));
        return words && merged && first.cells().size() > last.cells().size();
    }

    /** Whether a cell is the label of several rows: merged over them, or numbered as the head of a column never is. */
    private static boolean isGroup(List<PageRow> rows, int[] place) {
        PageCell cell = cellAt(rows, place);
        boolean merged = place[0] < rows.size() - 1;
        return isLabel(cell)
                && (merged || NUMBERED.matcher(RepeatedHead.squeeze(cell)).find());
    }

    /** Row and cell that hold the text of the merged cell that ends above {@code cell}. */
    private static Optional<int[]> owner(List<PageRow> rows, PageCell cell) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            List<PageCell> cells = rows.get(row).cells();
            int at = -1;
            for (int i = 0; i < cells.size(); i++) {
                at = isBelow(cells.get(i), cell) ? i : at;
            }
            if (at < 0) {
                return Optional.empty();
            }
            if (!cells.get(at).continued()) {
                return Optional.of(new int[] {row, at});
            }
        }
        return Optional.empty();
    }

    private static boolean isBelow(PageCell above, PageCell below) {
        return Math.abs(above.left() - below.left()) <= SAME_BORDER
                && Math.abs(above.right() - below.right()) <= SAME_BORDER;
    }

    private static PageCell cellAt(List<PageRow> rows, int[] place) {
        return rows.get(place[0]).cells().get(place[1]);
    }

    private static void append(List<PageRow> rows, int[] place, PageCell rest) {
        PageRow row = rows.get(place[0]);
        List<PageCell> cells = new ArrayList<>(row.cells());
        cells.set(place[1], joined(cells.get(place[1]), rest));
        rows.set(place[0], new PageRow(row.page(), cells));
    }

    private static PageCell joined(PageCell above, PageCell below) {
        return above.with(
                new CellText(above.text() + "\n" + below.text(), below.content().full(), List.of()));
    }

    private static boolean isLabel(PageCell cell) {
        return !cell.isBlank() && !RepeatedHead.isFigure(RepeatedHead.squeeze(cell));
    }
}
