package org.gouji.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table row by row; a box that covers several rows stands in the first of them only. */
public record Drawn(List<List<Box>> rows) implements Block {

    /** One place of the grid: a box, or the lower part of one. */
    public record Slot(Optional<Box> box, int column, int wide) {}

    /** The rows with the lower parts of merged boxes in their places; columns from 0. */
    public List<List<Slot>> slots() {
        List<List<Slot>> all = new ArrayList<>();
        int[] left = new int[128];
        int[] width = new int[128];
        for (List<Box> row : rows) {
            List<Slot> slots = new ArrayList<>();
            int column = 0;
            int next = 0;
            while (next < row.size() || left[column] > 0) {
                if (left[column] > 0) {
                    left[column]--;
                    slots.add(new Slot(Optional.empty(), column, width[column]));
                    column += width[column];
                } else {
                    Box box = row.get(next++);
                    left[column] = box.high() - 1;
                    width[column] = box.wide();
                    slots.add(new Slot(Optional.of(box), column, box.wide()));
                    column += box.wide();
                }
            }
            all.add(slots);
        }
        return all;
    }

    /** How many columns its widest row covers. */
    public int columns() {
        return slots().stream()
                .mapToInt(row -> row.stream().mapToInt(Slot::wide).sum())
                .max()
                .orElse(1);
    }
}
