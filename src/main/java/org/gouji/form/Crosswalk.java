package org.gouji.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.data.DataNode;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/** Which cells of one edition are the same as which of another (resources/forms/crosswalk.yaml). Immutable, any thread. */
public final class Crosswalk {
    private final List<Joined> joined;

    private Crosswalk(List<Joined> joined) {
        this.joined = List.copyOf(joined);
    }

    /** A row that another edition counts apart. */
    private record Joined(TableId table, String row, String edition, List<String> rows) {
        Optional<List<CellId>> apart(CellId cell) {
            return cell.table() == table && cell.row().equals(row)
                    ? Optional.of(rows.stream()
                            .map(r -> new CellId(table, r, cell.column()))
                            .toList())
                    : Optional.empty();
        }
    }

    /**
     * Cells that say the same thing in two editions; where a list has several, it is their sum. An edition that has no such cell has
     * an empty list.
     */
    public record Same(List<CellId> left, List<CellId> right) {
        public Same {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        /** The cell it is called by: one that stands alone, of the left edition where it has one. */
        public CellId name() {
            return left.size() == 1 || right.isEmpty() ? left.get(0) : right.get(0);
        }
    }

    /** Reads the crosswalk that is shipped. */
    public static Crosswalk load() {
        List<Joined> joined = new ArrayList<>();
        for (DataNode node :
                DataNode.resource("forms/crosswalk.yaml").get("joined").list()) {
            joined.add(new Joined(
                    TableId.valueOf(node.get("table").text()),
                    node.get("row").text(),
                    node.get("of").text(),
                    node.texts("rows")));
        }
        return new Crosswalk(joined);
    }

    /**
     * All cells of a table in both editions, each once, in the order of the form; what only one edition has stands where it stands
     * there.
     */
    public List<Same> table(TableId table, FormEdition left, FormEdition right) {
        List<CellId> ours = left.table(table).cells();
        List<CellId> theirs = right.table(table).cells();
        Map<CellId, Same> fromLeft = new LinkedHashMap<>();
        Map<CellId, Same> fromRight = new LinkedHashMap<>();
        Set<CellId> other = Set.copyOf(theirs);
        for (CellId cell : ours) {
            if (other.contains(cell)) {
                enter(new Same(List.of(cell), List.of(cell)), fromLeft, fromRight);
            } else if (!fromLeft.containsKey(cell)) {
                apart(cell, left, theirs).ifPresent(rows -> enter(new Same(List.of(cell), rows), fromLeft, fromRight));
            }
        }
        for (CellId cell : theirs) {
            if (!fromRight.containsKey(cell)) {
                apart(cell, right, ours).ifPresent(rows -> enter(new Same(rows, List.of(cell)), fromLeft, fromRight));
            }
        }
        ours.forEach(cell -> fromLeft.putIfAbsent(cell, new Same(List.of(cell), List.of())));
        theirs.forEach(cell -> fromRight.putIfAbsent(cell, new Same(List.of(), List.of(cell))));
        return merged(ours, fromLeft, theirs, fromRight);
    }

    private Optional<List<CellId>> apart(CellId cell, FormEdition edition, List<CellId> theirs) {
        return joined.stream()
                .filter(j -> j.edition().equals(edition.id()))
                .flatMap(j -> j.apart(cell).stream())
                .filter(theirs::containsAll)
                .findFirst();
    }

    private static void enter(Same same, Map<CellId, Same> fromLeft, Map<CellId, Same> fromRight) {
        same.left().forEach(cell -> fromLeft.put(cell, same));
        same.right().forEach(cell -> fromRight.put(cell, same));
    }

    /** What the left has, in its order; what only the right has stands after what stands before it there. */
    private static List<Same> merged(
            List<CellId> ours, Map<CellId, Same> fromLeft, List<CellId> theirs, Map<CellId, Same> fromRight) {
        List<Same> all = new ArrayList<>();
        Set<Same> placed = new HashSet<>();
        int at = 0;
        for (CellId cell : ours) {
            Same same = fromLeft.get(cell);
            if (!same.right().isEmpty()) {
                int until = theirs.indexOf(same.right().get(0));
                while (at < until) {
                    Same before = fromRight.get(theirs.get(at++));
                    if (before.left().isEmpty() && placed.add(before)) {
                        all.add(before);
                    }
                }
            }
            if (placed.add(same)) {
                all.add(same);
            }
        }
        while (at < theirs.size()) {
            Same rest = fromRight.get(theirs.get(at++));
            if (rest.left().isEmpty() && placed.add(rest)) {
                all.add(rest);
            }
        }
        return all;
    }
}
