package org.gouji.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Listing;

/**
 * The rows of the list as numbers only: discrepancies, or groups of them under heads, of which some are folded. Never changed.
 */
public final class Rows {
    private final Listing listing;
    private final int[] positions;
    private final List<Group> groups;
    private final int size;

    /**
     * A group of discrepancies with one value.
     *
     * @param value what they share
     * @param from the first of them among all that are shown
     * @param count how many there are
     * @param row the row of its head
     * @param folded whether only its head is seen
     */
    public record Group(String value, int from, int count, int row, boolean folded) {
        int end() {
            return row + 1 + (folded ? 0 : count);
        }
    }

    private Rows(Listing listing, int[] positions, List<Group> groups) {
        this.listing = listing;
        this.positions = positions;
        this.groups = List.copyOf(groups);
        this.size = groups.isEmpty()
                ? positions.length
                : groups.get(groups.size() - 1).end();
    }

    /** Rows for these positions of {@code listing}, which stand in groups where there is a facet to group by. */
    static Rows of(Listing listing, int[] positions, Optional<Facet> group, Set<String> folded) {
        return of(
                listing,
                positions,
                group.map(facet -> listing.runs(positions, facet)).orElse(List.of()),
                folded);
    }

    private static Rows of(Listing listing, int[] positions, List<Listing.Run> runs, Set<String> folded) {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        int row = 0;
        for (Listing.Run run : runs) {
            Group group = new Group(run.value(), from, run.count(), row, folded.contains(run.value()));
            groups.add(group);
            from += run.count();
            row = group.end();
        }
        return new Rows(listing, positions, groups);
    }

    /** The same with other groups folded. */
    Rows folding(Set<String> folded) {
        return of(
                listing,
                positions,
                groups.stream().map(g -> new Listing.Run(g.value(), g.count())).toList(),
                folded);
    }

    /** How many rows there are, heads of groups included. */
    public int size() {
        return size;
    }

    /** How many discrepancies there are, folded ones included. */
    public int count() {
        return positions.length;
    }

    /** The groups, in their order; none where the list is flat. */
    public List<Group> groups() {
        return groups;
    }

    /** The group whose head stands at {@code row}. */
    public Optional<Group> head(int row) {
        return groups.isEmpty() ? Optional.empty() : Optional.of(groupAt(row)).filter(g -> g.row() == row);
    }

    /** The number of the discrepancy at {@code row}; empty for a head, and outside. */
    public Optional<Integer> number(int row) {
        if (row < 0 || row >= size) {
            return Optional.empty();
        }
        if (groups.isEmpty()) {
            return Optional.of(listing.number(positions[row]));
        }
        Group group = groupAt(row);
        return group.row() == row
                ? Optional.empty()
                : Optional.of(listing.number(positions[group.from() + row - group.row() - 1]));
    }

    /** The row of a discrepancy; -1 where it is not shown or its group is folded. */
    public int row(int number) {
        int position = listing.position(number);
        for (int i = 0; i < positions.length && position >= 0; i++) {
            if (positions[i] == position) {
                return rowOfShown(i);
            }
        }
        return -1;
    }

    private int rowOfShown(int index) {
        for (Group group : groups) {
            if (index < group.from() + group.count()) {
                return group.folded() ? -1 : group.row() + 1 + index - group.from();
            }
        }
        return index;
    }

    /** The numbers of all that are shown, folded ones included, in their order. */
    public int[] numbers() {
        int[] numbers = new int[positions.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = listing.number(positions[i]);
        }
        return numbers;
    }

    /** The next row from {@code row} in steps of {@code by} that is no head; -1 where there is none. */
    int step(int row, int by) {
        int next = row + by;
        while (next >= 0 && next < size && head(next).isPresent()) {
            next += by;
        }
        return next >= 0 && next < size ? next : -1;
    }

    private Group groupAt(int row) {
        int low = 0;
        int high = groups.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (groups.get(middle).row() <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return groups.get(low);
    }
}
