package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Seeks one move of a whole run of numbers that mends every equation of a table: what all equations across a line ask for is
 * looked at as a whole. Values are whole numbers of at least 0. One report at a time.
 */
final class BlockSearch {
    private final Grid grid;
    private final boolean[] known;
    private final long[] values;
    private final long[] excess;
    private final Map<List<Long>, Block> found = new LinkedHashMap<>();

    /** {@code known}: the judged equations. */
    BlockSearch(Grid grid, boolean[] known, long[] values) {
        this.grid = grid;
        this.known = known;
        this.values = values;
        this.excess = new long[known.length];
        for (int e = 0; e < excess.length; e++) {
            excess[e] = known[e] ? grid.excess(e, values) : 0;
        }
    }

    /** A block and what every cell would hold without it. */
    record Moved(Block block, long[] values, int changes) {}

    /** The blocks that mend everything, fewest changes first. */
    List<Moved> blocks() {
        direction(true, Block.ROW_SHIFTED, Block.ROWS_SWAPPED, Block.ROWS_SHIFTED);
        direction(false, Block.COLUMN_SHIFTED, Block.COLUMNS_SWAPPED, Block.COLUMNS_SHIFTED);
        return found.entrySet().stream()
                .map(e -> moved(
                        e.getValue(), e.getKey().stream().mapToLong(v -> v).toArray()))
                .sorted(Comparator.comparingInt(Moved::changes))
                .toList();
    }

    /** A run within a row leaves the other rows as they are; whole rows elsewhere leave every row as it is. */
    private void direction(boolean rows, Block within, Block swap, Block shift) {
        int[] broken = IntStream.range(0, excess.length)
                .filter(e -> excess[e] != 0)
                .map(e -> grid.within(rows, e))
                .filter(line -> line != Grid.NONE)
                .distinct()
                .toArray();
        if (broken.length == 1) {
            line(rows, broken[0], within);
        } else if (broken.length == 0) {
            for (int i = 0; i < (rows ? grid.rows() : grid.columns()); i++) {
                line(rows, i, within);
            }
            lines(rows, swap, shift);
        }
    }

    private Moved moved(Block block, long[] after) {
        int changes = 0;
        for (int i = 0; i < after.length; i++) {
            changes += after[i] == values[i] ? 0 : 1;
        }
        return new Moved(block, after, changes);
    }

    /** What the equations across a line ask of it, if that is the line itself in other places. */
    private void line(boolean row, int number, Block shift) {
        int[] line = grid.line(row, number);
        Optional<long[]> asked = asked(row, line);
        if (asked.isEmpty()) {
            return;
        }
        long[] right = asked.get();
        long[] wrong = Arrays.stream(line).mapToLong(c -> values[c]).toArray();
        Optional<Block> block = Block.joined(wrong, right)
                ? Optional.of(Block.JOINED)
                : Block.split(wrong, right)
                        ? Optional.of(Block.SPLIT)
                        : Optional.of(shift).filter(s -> Block.shifted(wrong, right));
        block.ifPresent(b -> {
            long[] after = values.clone();
            for (int i = 0; i < line.length; i++) {
                after[line[i]] = right[i];
            }
            keep(b, after);
        });
    }

    private Optional<long[]> asked(boolean row, int[] line) {
        long[] right = new long[line.length];
        for (int i = 0; i < line.length; i++) {
            OptionalLong change = grid.asked(row, line[i], known, excess);
            if (change.isEmpty()) {
                return Optional.empty();
            }
            right[i] = values[line[i]] + change.getAsLong();
        }
        return Optional.of(right);
    }

    /** Whole rows, or columns, in each other's places or one place off. */
    private void lines(boolean rows, Block swap, Block shift) {
        int count = rows ? grid.rows() : grid.columns();
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                long[] after = values.clone();
                copy(rows, one, other, after);
                copy(rows, other, one, after);
                keep(swap, after);
            }
            for (int by : new int[] {1, -1}) {
                long[] after = values.clone();
                for (int to = one; to < count; to++) {
                    if (to + by >= one && to + by < count) {
                        copy(rows, to + by, to, after);
                    }
                }
                int lost = by > 0 ? count - 1 : one;
                fill(rows, grid.line(rows, lost), after).ifPresent(full -> keep(shift, full));
            }
        }
    }

    private void copy(boolean rows, int from, int to, long[] after) {
        int[] source = grid.line(rows, from);
        int[] target = grid.line(rows, to);
        for (int i = 0; i < source.length; i++) {
            after[target[i]] = values[source[i]];
        }
    }

    /** What pushed out of the table is lost: it is what the equations across the line ask for. */
    private Optional<long[]> fill(boolean rows, int[] line, long[] after) {
        return new BlockSearch(grid, known, after).asked(rows, line).map(right -> {
            for (int i = 0; i < line.length; i++) {
                after[line[i]] = right[i];
            }
            return after;
        });
    }

    private void keep(Block block, long[] after) {
        for (long value : after) {
            if (value < 0) {
                return;
            }
        }
        for (int e = 0; e < known.length; e++) {
            if (known[e] && grid.excess(e, after) != 0) {
                return;
            }
        }
        if (!Arrays.equals(after, values)) {
            List<Long> key = new ArrayList<>(after.length);
            Arrays.stream(after).forEach(key::add);
            found.putIfAbsent(key, block);
        }
    }
}
