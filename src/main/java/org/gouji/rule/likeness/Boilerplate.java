package org.gouji.rule.likeness;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Counts in how many texts of a batch a shingle stands, in bounded memory: shingles that share a counter are counted together,
 * which in a batch of any size adds less than one in a hundred to the count. Any thread may add; the order does not matter.
 */
public final class Boilerplate {
    private static final int BITS = 18;
    private static final int COUNTERS = 1 << BITS;

    private final AtomicIntegerArray counts = new AtomicIntegerArray(COUNTERS);
    private final int share;
    private final int least;
    private int limit = Integer.MAX_VALUE;

    /**
     * Boilerplate is what stands in more than {@code share} percent of the texts and in more than {@code least} texts: among a
     * handful of reports two alike are no template.
     */
    public Boilerplate(int share, int least) {
        this.share = share;
        this.least = least;
    }

    /** Takes the different shingles of a text. */
    public void add(long[] distinct) {
        for (long hash : distinct) {
            counts.incrementAndGet(counter(hash));
        }
    }

    /** Says that {@code texts} texts were added and no more will come. */
    public void close(int texts) {
        limit = (int) Math.max(least, (long) texts * share / 100);
    }

    /** Whether a shingle is what most of the batch shares. */
    public boolean contains(long hash) {
        return counts.get(counter(hash)) > limit;
    }

    private static int counter(long hash) {
        return (int) (hash >>> (Long.SIZE - BITS));
    }
}
