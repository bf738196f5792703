package org.gouji.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Randomness that depends on a seed and on what it is for, never on what was drawn before or on which thread. */
final class Seeds {

    private Seeds() {}

    /** A source for {@code purposes}, all of them numbers of things. */
    static Random random(long seed, int... purposes) {
        long mixed = mix(seed);
        for (int purpose : purposes) {
            mixed = mix(mixed ^ purpose);
        }
        return new Random(mixed);
    }

    /** Finalizer of SplitMix64: seeds that differ by one must not draw alike. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** {@code count} different elements in the order of {@code all}. */
    static <T> List<T> drawn(List<T> all, int count, Random random) {
        List<T> drawn = new ArrayList<>();
        int wanted = Math.min(count, all.size());
        for (int i = 0; i < all.size(); i++) {
            if (random.nextInt(all.size() - i) < wanted - drawn.size()) {
                drawn.add(all.get(i));
            }
        }
        return drawn;
    }

    /** One of them. */
    static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
