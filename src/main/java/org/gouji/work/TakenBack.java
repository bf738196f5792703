package org.gouji.work;

import java.util.List;

/**
 * What undo or redo did.
 *
 * @param keys of the findings it was about, of very many only the first
 * @param versions whether it was about which report counts: a check is due
 */
public record TakenBack(List<String> keys, boolean versions) {
    static final TakenBack NOTHING = new TakenBack(List.of(), false);

    public TakenBack {
        keys = List.copyOf(keys);
    }

    /** Whether there was nothing left to take back. */
    public boolean nothing() {
        return keys.isEmpty() && !versions;
    }
}
