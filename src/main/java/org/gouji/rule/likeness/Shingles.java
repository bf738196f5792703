package org.gouji.rule.likeness;

import java.util.Arrays;

/**
 * The shingles of a text, all runs of {@link #WIDTH} characters, as hashes of 64 bits: for texts that are not made to deceive,
 * equal hashes mean equal runs.
 *
 * @param hashes the hash of the run that begins at each character
 */
public record Shingles(long[] hashes) {
    /** Characters in a shingle: eight Chinese characters are two or three words. */
    static final int WIDTH = 8;

    /** Shingles looked at together for {@link #fingerprints}: passages of 23 common characters leave a common fingerprint. */
    private static final int WINDOW = 16;

    /** The shingles of a masked text; none where it is shorter than one. */
    public static Shingles of(MaskedText masked) {
        String text = masked.text();
        long[] hashes = new long[Math.max(0, text.length() - WIDTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int j = i; j < i + WIDTH; j++) {
                hash = mix(hash + text.charAt(j));
            }
            hashes[i] = hash;
        }
        return new Shingles(hashes);
    }

    /** Finalizer of SplitMix64: every bit of the text moves every bit of the hash. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The different hashes in ascending order. */
    public long[] distinct() {
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /**
     * The few shingles by which like texts are found (winnowing: Schleimer, Wilkerson and Aiken 2003): the smallest of every
     * window, different ones in ascending order.
     */
    public long[] fingerprints() {
        long[] chosen = new long[hashes.length];
        int count = 0;
        int last = -1;
        for (int end = WINDOW; end <= hashes.length; end++) {
            int least = end - WINDOW;
            for (int i = least + 1; i < end; i++) {
                least = Long.compareUnsigned(hashes[i], hashes[least]) <= 0 ? i : least;
            }
            if (least != last) {
                chosen[count++] = hashes[least];
                last = least;
            }
        }
        return new Shingles(Arrays.copyOf(chosen, count)).distinct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles && Arrays.equals(hashes, ((Shingles) other).hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "Shingles" + Arrays.toString(hashes);
    }
}
