package org.gouji.read.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gouji.form.TableForm.Label;
import org.gouji.model.LabelMatch.How;

/**
 * Reads the head of a band of a table with labels at the left: which value column is which. Labels decide, wherever they
 * stand; a column whose label is damaged is told by its neighbours, and a column the form does not have keeps its place, so
 * that nothing is shifted. One use, one thread.
 */
final class Heads {
    /** Lines of a head that may stand under one another; the form has three. What is called a head in a broken document has hundreds. */
    private static final int DEEPEST = 4;

    private static final double SHARED_CHARACTERS = 0.3;

    private final RowFinder finder;
    private final int band;
    private final List<DocRow> heads;
    private final List<DocCell> sample;
    private final Map<Integer, Slot> found = new TreeMap<>();

    private Heads(RowFinder finder, int band, List<DocRow> heads, List<DocCell> sample) {
        this.finder = finder;
        this.band = band;
        this.heads = heads;
        this.sample = sample;
    }

    /**
     * One slot for each value a row has under {@code heads}, in their order; columns of the form that the table does not have
     * are left out.
     *
     * @param sample the values of a row as most rows have them; empty where no row is known
     */
    static List<Slot> read(RowFinder finder, int band, List<DocRow> heads, List<DocCell> sample) {
        return new Heads(finder, band, heads, sample).read();
    }

    private List<Slot> read() {
        for (DocRow head : heads) {
            for (DocCell cell : head.cells()) {
                Optional<LabelIndex.Hit> hit = finder.column(band, cell);
                hit.ifPresent(h -> found.merge(h.index(), slot(h, cell, head.spans()), Heads::better));
            }
        }
        if (found.isEmpty()) {
            return formOrder();
        }
        List<Slot> placed = found.values().stream().allMatch(Slot::placed) ? byPlace() : List.of();
        return placed.isEmpty() ? byOrder() : placed;
    }

    private static Slot slot(LabelIndex.Hit hit, DocCell cell, boolean spans) {
        int from = spans ? cell.cell().column() : 0;
        return new Slot(0, hit.index(), hit.how(), cell.printed(), from, spans ? cell.end() : 0);
    }

    /** The surer label; one name over two columns names neither for certain. */
    private static Slot better(Slot a, Slot b) {
        boolean twice = a.how() == b.how() && a.placed() && b.placed() && (a.to() <= b.from() || b.to() <= a.from());
        if (twice) {
            return new Slot(a.row(), a.column(), How.POSITION, a.printed(), a.from(), a.to());
        }
        return b.how().compareTo(a.how()) < 0 ? b : a;
    }

    /** The values of the sample row under the labels that cover them; empty where head and values do not fit each other. */
    private List<Slot> byPlace() {
        if (sample.isEmpty()) {
            return found.values().stream()
                    .sorted(Comparator.comparingInt(Slot::from))
                    .toList();
        }
        List<Slot> slots = new ArrayList<>();
        for (DocCell value : sample) {
            List<Slot> above = found.values().stream()
                    .filter(s -> value.cell().column() < s.to() && s.from() < value.end())
                    .toList();
            if (above.size() > 1 || (!above.isEmpty() && slots.contains(above.get(0)))) {
                return List.of();
            }
            slots.add(above.isEmpty() ? extra(value) : above.get(0));
        }
        if (!slots.containsAll(found.values())) {
            return List.of();
        }
        boolean headShort = found.size() < columns().size() && slots.stream().anyMatch(this::isBare);
        return headShort ? doubted() : nameUnknown(slots);
    }

    /** Whether no cell of the head is over this column only: the head lacks a cell, and its labels may have moved. */
    private boolean isBare(Slot slot) {
        return slot.isExtra()
                && heads.stream()
                        .flatMap(h -> h.cells().stream())
                        .filter(c -> over(c, slot.from(), slot.to()))
                        .allMatch(c -> sample.stream()
                                .anyMatch(v -> v.cell().column() != slot.from()
                                        && over(c, v.cell().column(), v.end())));
    }

    private static boolean over(DocCell head, int from, int to) {
        return head.cell().column() < to && from < head.end();
    }

    private List<Slot> doubted() {
        return sample.size() >= columns().size()
                ? IntStream.range(0, columns().size())
                        .mapToObj(c -> Slot.byPosition(0, c))
                        .toList()
                : List.of();
    }

    /** As many unknown columns between two known ones as the form has there, in its order: they are those, with doubt. */
    private List<Slot> nameUnknown(List<Slot> slots) {
        List<Slot> named = new ArrayList<>(slots);
        for (int i = 0; i < slots.size(); i++) {
            if (!slots.get(i).isExtra()) {
                continue;
            }
            int end = i;
            while (end < slots.size() && slots.get(end).isExtra()) {
                end++;
            }
            int before = i == 0 ? -1 : slots.get(i - 1).column();
            int behind = end == slots.size() ? columns().size() : slots.get(end).column();
            boolean asMany = behind - before - 1 == end - i
                    && IntStream.range(before + 1, behind).noneMatch(found::containsKey);
            for (int k = i; asMany && k < end; k++) {
                int column = before + 1 + k - i;
                Slot slot = slots.get(k);
                if (mayBe(slot, column)) {
                    named.set(k, new Slot(0, column, How.POSITION, slot.printed(), slot.from(), slot.to()));
                }
            }
            i = end;
        }
        return named;
    }

    /** A head with other words is a column of its own, not this one with a damaged label. */
    private boolean mayBe(Slot slot, int column) {
        String key = LabelText.key(slot.printed());
        return key.isEmpty() || finder.columns(band).likeness(key, column) >= SHARED_CHARACTERS;
    }

    private Slot extra(DocCell value) {
        String printed = heads.stream()
                .flatMap(h -> h.cells().stream())
                .filter(c -> c.isText() && inside(c, value))
                .map(DocCell::printed)
                .findFirst()
                .orElse("");
        return Slot.extra(printed, value.cell().column(), value.end());
    }

    private static boolean inside(DocCell head, DocCell value) {
        return value.cell().column() <= head.cell().column() && head.end() <= value.end();
    }

    /** Without places: the order in which the labels are printed; the form's order only where theirs does not contradict it. */
    private List<Slot> byOrder() {
        List<Slot> printed = printedOrder();
        List<Slot> known = printed.stream().filter(s -> !s.isExtra()).toList();
        boolean all = found.size() == columns().size() || found.size() == sample.size();
        if (printed.size() == sample.size() || (all && printed.size() == found.size())) {
            List<Slot> named = nameUnknown(printed);
            long ofForm = named.stream().filter(s -> !s.isExtra()).count();
            return ofForm < columns().size() && ofForm < named.size() ? doubted() : named;
        }
        if (printed.isEmpty() ? !eachLineRises() : !rises(known)) {
            return List.of();
        }
        return all ? List.copyOf(found.values()) : doubted();
    }

    /** All columns of the form; those without a label told by their position. */
    private List<Slot> formOrder() {
        return IntStream.range(0, columns().size())
                .mapToObj(c -> found.containsKey(c) ? found.get(c) : Slot.byPosition(0, c))
                .toList();
    }

    /** The labels from left to right, those of a lower line in the place of the group they stand under; empty where that cannot be told. */
    private List<Slot> printedOrder() {
        List<Slot> order = new ArrayList<>();
        for (int line = 0;
                line < heads.size() && order.stream().filter(s -> !s.isExtra()).count() < found.size();
                line++) {
            order.clear();
            for (DocCell cell : heads.get(line).cells()) {
                Optional<LabelIndex.Hit> hit = finder.column(band, cell);
                List<Slot> under = hit.isEmpty() && cell.isText() ? under(cell, line + 1, DEEPEST) : List.of();
                order.addAll(under);
                if (hit.isPresent()) {
                    order.add(found.get(hit.get().index()));
                } else if (cell.isText() && under.isEmpty() && !order.isEmpty()) {
                    order.add(Slot.extra(cell.printed(), 0, 0));
                }
            }
        }
        List<Slot> known = order.stream().filter(s -> !s.isExtra()).toList();
        boolean each = known.size() == found.size() && new HashSet<>(known).size() == known.size();
        return each ? order : List.of();
    }

    /** The columns that stand under a group in the next line that names any of them, inner groups by their own columns. */
    private List<Slot> under(DocCell group, int line, int deep) {
        for (int lower = line; deep > 0 && lower < Math.min(heads.size(), line + DEEPEST); lower++) {
            List<Slot> slots = new ArrayList<>();
            boolean any = false;
            for (DocCell cell : heads.get(lower).cells()) {
                Optional<LabelIndex.Hit> hit = finder.column(band, cell)
                        .filter(h -> columns().get(h.index()).group().stream()
                                .anyMatch(g -> LabelText.key(g).equals(group.key())));
                List<Slot> inner = hit.isEmpty() && cell.isText() ? under(cell, lower + 1, deep - 1) : List.of();
                any |= hit.isPresent();
                slots.addAll(inner);
                hit.map(h -> found.get(h.index()))
                        .or(() -> Optional.of(Slot.extra(cell.printed(), 0, 0))
                                .filter(s -> cell.isText() && inner.isEmpty()))
                        .ifPresent(slots::add);
            }
            if (any) {
                return slots;
            }
        }
        return List.of();
    }

    private boolean eachLineRises() {
        return heads.stream()
                .allMatch(h -> rises(h.cells().stream()
                        .flatMap(c -> finder.column(band, c).stream())
                        .map(h2 -> found.get(h2.index()))
                        .toList()));
    }

    private static boolean rises(List<Slot> slots) {
        return IntStream.range(1, slots.size())
                .allMatch(i -> slots.get(i - 1).column() < slots.get(i).column());
    }

    private List<Label> columns() {
        return finder.bands().get(band).columns();
    }
}
