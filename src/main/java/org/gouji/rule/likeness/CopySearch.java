package org.gouji.rule.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds for each of many texts the earlier ones that may be like it, by common fingerprints. A fingerprint that many texts
 * have leads only to the first and the nearest of them, so that the work grows with the number of texts, not with its square.
 * One thread.
 */
public final class CopySearch {
    /** Texts of a crowded fingerprint that are looked at from each end. */
    private static final int REACH = 8;

    /** Of the fingerprints of the shorter text, one in so many must be common. */
    private static final int SHARE = 4;

    /** Bits of an index entry that number the text; the others are of the fingerprint. */
    private static final int NUMBER_BITS = 24;

    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    private final List<long[]> texts;
    private final long[] index;
    private final int[] common;

    /** A search among texts given by their different fingerprints; at most 16 million texts. */
    public CopySearch(List<long[]> texts) {
        this.texts = List.copyOf(texts);
        if (texts.size() > NUMBER) {
            throw new IllegalArgumentException("too many texts: " + texts.size());
        }
        index = new long[texts.stream().mapToInt(t -> t.length).sum()];
        int at = 0;
        for (int number = 0; number < texts.size(); number++) {
            for (long fingerprint : texts.get(number)) {
                index[at++] = entry(fingerprint, number);
            }
        }
        Arrays.sort(index);
        common = new int[texts.size()];
    }

    /**
     * The earlier texts that may be like text {@code number} (from 0), those with most in common first; of equals the earlier.
     */
    public List<Integer> candidates(int number) {
        List<Integer> met = new ArrayList<>();
        long[] fingerprints = texts.get(number);
        for (long fingerprint : fingerprints) {
            int own = Arrays.binarySearch(index, entry(fingerprint, number));
            int first = Arrays.binarySearch(index, entry(fingerprint, 0));
            first = first < 0 ? -first - 1 : first;
            for (int i = first; i < Math.min(own, first + REACH); i++) {
                meet((int) (index[i] & NUMBER), met);
            }
            for (int i = Math.max(first + REACH, own - REACH); i < own; i++) {
                meet((int) (index[i] & NUMBER), met);
            }
        }
        List<Integer> candidates = met.stream()
                .filter(other ->
                        common[other] * SHARE >= Math.max(1, Math.min(fingerprints.length, texts.get(other).length)))
                .sorted(Comparator.comparingInt((Integer other) -> -common[other])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        met.forEach(other -> common[other] = 0);
        return candidates;
    }

    private void meet(int other, List<Integer> met) {
        if (common[other]++ == 0) {
            met.add(other);
        }
    }

    private static long entry(long fingerprint, int number) {
        return fingerprint & ~NUMBER | number;
    }
}
