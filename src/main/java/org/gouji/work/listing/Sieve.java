package org.gouji.work.listing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A filter made ready for many rows. Never changed, any thread. */
final class Sieve {
    /** Nothing keeps the row out. */
    static final int FITS = -1;

    /** More than one choice keeps the row out, or the words. */
    static final int OUT = -2;

    private final List<Facet> facets = new ArrayList<>();
    private final FacetColumn[] columns;
    private final boolean[][] allowed;
    private final Optional<BitSet> words;

    Sieve(Columns all, Filter filter, Optional<BitSet> words) {
        facets.addAll(filter.chosen().keySet());
        columns = facets.stream().map(all::facet).toArray(FacetColumn[]::new);
        allowed = new boolean[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            allowed[i] = columns[i].allowed(filter.of(facets.get(i)));
        }
        this.words = words;
    }

    /** Whether the row fits. */
    boolean fits(int position) {
        for (int i = 0; i < columns.length; i++) {
            if (!allowed[i][columns[i].at(position)]) {
                return false;
            }
        }
        return words.isEmpty() || words.get().get(position);
    }

    /** The ordinal of the only facet whose choice keeps the row out; {@link #FITS} where none does, {@link #OUT} where more do. */
    int keptOutBy(int position) {
        if (words.isPresent() && !words.get().get(position)) {
            return OUT;
        }
        int by = FITS;
        for (int i = 0; i < columns.length; i++) {
            if (!allowed[i][columns[i].at(position)]) {
                if (by != FITS) {
                    return OUT;
                }
                by = facets.get(i).ordinal();
            }
        }
        return by;
    }
}
