package org.gouji.work.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for the paragraphs of one text their counterparts in another: first those that are the same, then between them those that
 * together keep most words, in order. Never by number: one paragraph more at the beginning moves nothing else. Immutable.
 *
 * @param patience see {@link ShortestEdit}
 */
record ParagraphAlignment(int patience) {
    /** Counterparts have at least so many in a hundred of their letter pairs in common. */
    private static final int ENOUGH = 35;

    /** Paragraphs that are weighed against each other at once; longer stretches are cut, to stay within bounds. */
    private static final int AT_ONCE = 100;

    /** A paragraph and its counterpart by position; {@link #NONE} where it has none. */
    record Pair(int left, int right) {
        Pair mirrored() {
            return new Pair(right, left);
        }
    }

    static final int NONE = -1;

    /** All paragraphs in order, each with its counterpart; those alone on the left before those alone on the right. */
    List<Pair> align(List<String> left, List<String> right) {
        boolean ordered = String.join("\n", left).compareTo(String.join("\n", right)) <= 0;
        List<Pair> matched = new ArrayList<>();
        if (ordered) {
            match(left, right, matched);
        } else {
            match(right, left, matched);
            matched.replaceAll(Pair::mirrored);
        }
        return filled(matched, left.size(), right.size());
    }

    private void match(List<String> left, List<String> right, List<Pair> matched) {
        Map<String, Integer> known = new HashMap<>();
        ShortestEdit.Changes changes = ShortestEdit.between(numbered(left, known), numbered(right, known), patience);
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int fromLeft = i;
            int fromRight = j;
            while (i < left.size() && changes.left()[i]) {
                i++;
            }
            while (j < right.size() && changes.right()[j]) {
                j++;
            }
            stretch(left, fromLeft, i, right, fromRight, j, matched);
            if (i < left.size()) {
                matched.add(new Pair(i++, j++));
            }
        }
    }

    private static int[] numbered(List<String> texts, Map<String, Integer> known) {
        return texts.stream()
                .mapToInt(text -> known.computeIfAbsent(text, t -> known.size()))
                .toArray();
    }

    /** Paragraphs none of which is the same, cut to what can be weighed at once. */
    private static void stretch(
            List<String> left, int from, int to, List<String> right, int fromRight, int toRight, List<Pair> matched) {
        int parts = (Math.max(to - from, toRight - fromRight) + AT_ONCE - 1) / AT_ONCE;
        for (int part = 0; part < parts; part++) {
            int start = from + share(to - from, part, parts);
            int startRight = fromRight + share(toRight - fromRight, part, parts);
            weigh(
                    pairs(left.subList(start, from + share(to - from, part + 1, parts))),
                    start,
                    pairs(right.subList(startRight, fromRight + share(toRight - fromRight, part + 1, parts))),
                    startRight,
                    matched);
        }
    }

    private static int share(int whole, int part, int parts) {
        return (int) ((long) whole * part / parts);
    }

    private static List<LetterPairs> pairs(List<String> texts) {
        return texts.stream().map(LetterPairs::of).toList();
    }

    /** The counterparts that together keep most: {@code best[i][j]} is what the paragraphs from i and from j on can keep. */
    private static void weigh(
            List<LetterPairs> left, int start, List<LetterPairs> right, int startRight, List<Pair> matched) {
        int[][] kept = new int[left.size()][right.size()];
        int[][] best = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                kept[i][j] = kept(left.get(i), right.get(j));
                int together = kept[i][j] == 0 ? 0 : kept[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (kept[i][j] > 0 && best[i][j] == kept[i][j] + best[i + 1][j + 1]) {
                matched.add(new Pair(start + i++, startRight + j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** What two paragraphs have in common; 0 where it is too little to be the same paragraph. */
    private static int kept(LetterPairs left, LetterPairs right) {
        int size = left.size() + right.size();
        if (200 * Math.min(left.size(), right.size()) < ENOUGH * size) {
            return 0;
        }
        int common = left.common(right);
        return 200 * common >= ENOUGH * size ? common : 0;
    }

    private static List<Pair> filled(List<Pair> matched, int left, int right) {
        List<Pair> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        List<Pair> ends = new ArrayList<>(matched);
        ends.add(new Pair(left, right));
        for (Pair pair : ends) {
            while (i < pair.left()) {
                all.add(new Pair(i++, NONE));
            }
            while (j < pair.right()) {
                all.add(new Pair(NONE, j++));
            }
            all.add(pair);
            i++;
            j++;
        }
        all.remove(all.size() - 1);
        return all;
    }
}
