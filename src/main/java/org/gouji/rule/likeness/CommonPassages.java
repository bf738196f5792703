package org.gouji.rule.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.gouji.rule.likeness.Likeness.Passage;

/**
 * All passages that two texts share, the longest first taken, none over another (greedy tiling: Wise 1993). A run of characters that
 * the first text repeats is sought at its first few places only, and comparing ends when it has cost as much as any report can need,
 * so that texts made to take long do not.
 */
public final class CommonPassages {
    /** Places of the same run of characters that are looked at. */
    private static final int REACH = 8;

    /** Characters compared in all. */
    private static final long PATIENCE = 10_000_000;

    private static final Comparator<Passage> LONGEST_FIRST = Comparator.comparingInt((Passage p) -> -p.length())
            .thenComparingInt(Passage::first)
            .thenComparingInt(Passage::second);

    private final String first;
    private final String second;
    private final int least;

    private CommonPassages(String first, String second, int least) {
        this.first = first;
        this.second = second;
        this.least = Math.max(least, Shingles.WIDTH);
    }

    /**
     * The passages in the order of the first text. Exchanging the texts exchanges the places.
     *
     * @param least characters of the shortest passage; at least those of a shingle
     */
    public static List<Passage> of(MaskedText first, MaskedText second, int least) {
        boolean ordered = first.text().compareTo(second.text()) <= 0;
        MaskedText one = ordered ? first : second;
        MaskedText other = ordered ? second : first;
        return new CommonPassages(one.text(), other.text(), least)
                .tiles(Shingles.of(one).hashes(), Shingles.of(other).hashes()).stream()
                        .map(p -> ordered ? p : new Passage(p.second(), p.first(), p.length()))
                        .sorted(Comparator.comparingInt(Passage::first))
                        .toList();
    }

    private List<Passage> tiles(long[] hashes, long[] others) {
        PriorityQueue<Passage> waiting = new PriorityQueue<>(LONGEST_FIRST);
        waiting.addAll(candidates(hashes, others));
        boolean[] takenFirst = new boolean[first.length()];
        boolean[] takenSecond = new boolean[second.length()];
        List<Passage> tiles = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Passage longest = waiting.remove();
            Optional<Passage> free = trimmed(longest, takenFirst, takenSecond);
            if (free.isEmpty()) {
                continue;
            }
            if (free.get().length() < longest.length()) {
                waiting.add(free.get());
                continue;
            }
            tiles.add(longest);
            for (int i = 0; i < longest.length(); i++) {
                takenFirst[longest.first() + i] = true;
                takenSecond[longest.second() + i] = true;
            }
        }
        return tiles;
    }

    /** What is left of a passage; tiles taken before are no shorter, so that they can only cover its ends. */
    private Optional<Passage> trimmed(Passage passage, boolean[] takenFirst, boolean[] takenSecond) {
        int start = 0;
        int end = passage.length();
        while (start < end
                && (takenFirst[passage.first() + start]
                        || takenSecond[passage.second() + start]
                        || first.charAt(passage.first() + start) == '#')) {
            start++;
        }
        while (end > start
                && (takenFirst[passage.first() + end - 1]
                        || takenSecond[passage.second() + end - 1]
                        || first.charAt(passage.first() + end - 1) == '#')) {
            end--;
        }
        return end - start < least
                ? Optional.empty()
                : Optional.of(new Passage(passage.first() + start, passage.second() + start, end - start));
    }

    /** Runs that both texts have and that cannot be made longer. */
    private List<Passage> candidates(long[] hashes, long[] others) {
        Map<Long, Integer> heads = new HashMap<>();
        int[] next = new int[hashes.length];
        for (int i = hashes.length - 1; i >= 0; i--) {
            Integer later = heads.put(hashes[i], i);
            next[i] = later == null ? -1 : later;
        }
        List<Passage> candidates = new ArrayList<>();
        long compared = 0;
        for (int j = 0; j < others.length && compared < PATIENCE; j++) {
            int i = heads.getOrDefault(others[j], -1);
            for (int met = 0; i >= 0 && met < REACH; met++) {
                if (i == 0 || j == 0 || first.charAt(i - 1) != second.charAt(j - 1)) {
                    int length = Likeness.common(first, i, second, j);
                    compared += length;
                    if (length >= least) {
                        candidates.add(new Passage(i, j, length));
                    }
                }
                i = next[i];
            }
        }
        return candidates;
    }
}
