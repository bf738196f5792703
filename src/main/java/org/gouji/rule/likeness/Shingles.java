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

    /** Of the polynomial that is carried from one shingle to the next. */
    private static final long FACTOR = 0xD1342543DE82EF95L;

    private static final long LEAVING = power(WIDTH);

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= FACTOR;
        }
        return power;
    }

    /** The shingles of a masked text; none where it is shorter than one. */
    public static Shingles of(MaskedText masked) {
        String text = masked.text();
        long[] hashes = new long[Math.max(0, text.length() - WIDTH + 1)];
        long rolling = 0;
        for (int i = 0; i < text.length() && hashes.length > 0; i++) {
            rolling = rolling * FACTOR + text.charAt(i);
            if (i >= WIDTH) {
                rolling -= text.charAt(i - WIDTH) * LEAVING;
            }
            if (i >= WIDTH - 1) {
                hashes[i - WIDTH + 1] = mix(rolling);
            }
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
        int least = 0;
        for (int end = 1; end <= hashes.length; end++) {
            if (least < end - WINDOW) {
                least = end - WINDOW;
                for (int i = least + 1; i < end; i++) {
                    least = Long.compareUnsigned(hashes[i], hashes[least]) <= 0 ? i : least;
                }
            } else if (Long.compareUnsigned(hashes[end - 1], hashes[least]) <= 0) {
                least = end - 1;
            }
            if (end >= WINDOW && least != last) {
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
