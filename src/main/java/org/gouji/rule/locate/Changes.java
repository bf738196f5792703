package org.gouji.rule.locate;

import java.util.Arrays;
import java.util.Optional;
import org.gouji.rule.locate.Network.Arc;

/** A set of changes to the cells of a network: arc numbers in ascending order, and by how much. Compared by value; immutable. */
final class Changes {
    static final Changes NONE = new Changes(new int[0], new long[0]);

    private final int[] arcs;
    private final long[] deltas;

    private Changes(int[] arcs, long[] deltas) {
        this.arcs = arcs;
        this.deltas = deltas;
    }

    /** One change. */
    static Changes of(Arc arc, long delta) {
        return new Changes(new int[] {arc.number()}, new long[] {delta});
    }

    int size() {
        return arcs.length;
    }

    /** Number of the changed arc {@code i}. */
    int arc(int i) {
        return arcs[i];
    }

    /** By how much arc {@code i} of this set changes. */
    long delta(int i) {
        return deltas[i];
    }

    /** Both together; empty where they change the same cell. */
    Optional<Changes> and(Changes other) {
        int[] all = new int[size() + other.size()];
        long[] by = new long[all.length];
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < all.length; i++) {
            boolean own = theirs == other.size() || mine < size() && arcs[mine] <= other.arcs[theirs];
            all[i] = own ? arcs[mine] : other.arcs[theirs];
            by[i] = own ? deltas[mine++] : other.deltas[theirs++];
            if (i > 0 && all[i] == all[i - 1]) {
                return Optional.empty();
            }
        }
        return Optional.of(new Changes(all, by));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Changes that && Arrays.equals(arcs, that.arcs) && Arrays.equals(deltas, that.deltas);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(arcs) + Arrays.hashCode(deltas);
    }
}
