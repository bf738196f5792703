package org.gouji.read.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the head of a band of a table with labels at the left: which value column is which. Any thread. */
final class Heads {

    private Heads() {}

    /** One slot per column of the band, in the order in which values stand; columns without a usable label by position. */
    static List<Slot> read(RowFinder finder, int band, List<DocRow> heads) {
        int size = finder.columns(band).size();
        Map<Integer, Slot> found = new TreeMap<>();
        for (DocRow head : heads) {
            for (DocCell cell : head.cells()) {
                Optional<LabelIndex.Hit> hit = finder.column(band, cell);
                hit.ifPresent(h -> found.merge(h.index(), slot(h, cell, head.spans()), Heads::better));
            }
        }
        List<Slot> slots = new ArrayList<>();
        for (int column = 0; column < size; column++) {
            slots.add(found.containsKey(column) ? found.get(column) : Slot.byPosition(0, column));
        }
        return slots.stream().allMatch(Slot::placed) ? byPlace(slots) : ordered(slots, heads, finder, band);
    }

    private static Slot slot(LabelIndex.Hit hit, DocCell cell, boolean spans) {
        int from = spans ? cell.cell().column() : 0;
        return new Slot(0, hit.index(), hit.how(), cell.printed(), from, spans ? cell.end() : 0);
    }

    private static Slot better(Slot a, Slot b) {
        return b.how().compareTo(a.how()) < 0 ? b : a;
    }

    private static List<Slot> byPlace(List<Slot> slots) {
        return slots.stream().sorted(Comparator.comparingInt(Slot::from)).toList();
    }

    /** Without places: a head on one line tells the order itself; a head on two lines has the form's order. */
    private static List<Slot> ordered(List<Slot> slots, List<DocRow> heads, RowFinder finder, int band) {
        for (DocRow head : heads) {
            List<Slot> line = new ArrayList<>();
            for (DocCell cell : head.cells()) {
                finder.column(band, cell).ifPresent(h -> line.add(slots.get(h.index())));
            }
            if (line.size() == slots.size() && line.stream().distinct().count() == slots.size()) {
                return line;
            }
        }
        return slots;
    }
}
