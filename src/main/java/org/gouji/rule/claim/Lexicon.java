package org.gouji.rule.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the longest known word at a place of a text: a tree of characters in flat arrays, so that most places cost one look.
 * Immutable once built, any thread.
 */
final class Lexicon {
    private static final int NONE = -1;

    private final short[] roots = new short[Character.MAX_VALUE + 1];
    private final Map<Integer, Integer> steps = new HashMap<>();
    private char[][] keys;
    private short[][] targets;
    private final Kinds.Set[] kinds;
    private int nodes = 1;

    /** {@code words}: the kinds of every word. */
    Lexicon(Map<String, Kinds.Set> words) {
        Kinds.Set[] found =
                new Kinds.Set[words.keySet().stream().mapToInt(String::length).sum() + 1];
        words.forEach((word, set) -> found[insert(word)] = set);
        kinds = Arrays.copyOf(found, nodes);
        freeze();
    }

    private int insert(String word) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            node = steps.computeIfAbsent(node << 16 | word.charAt(i), k -> nodes++);
        }
        return node;
    }

    private void freeze() {
        keys = new char[nodes][0];
        targets = new short[nodes][0];
        steps.forEach((step, target) -> {
            int node = step >>> 16;
            char c = (char) (step & 0xffff);
            if (node == 0) {
                roots[c] = target.shortValue();
            } else {
                int n = keys[node].length;
                keys[node] = Arrays.copyOf(keys[node], n + 1);
                targets[node] = Arrays.copyOf(targets[node], n + 1);
                keys[node][n] = c;
                targets[node][n] = target.shortValue();
            }
        });
        steps.clear();
    }

    private int next(int node, char c) {
        char[] here = keys[node];
        for (int i = 0; i < here.length; i++) {
            if (here[i] == c) {
                return targets[node][i];
            }
        }
        return NONE;
    }

    /** One past the end of the longest word at {@code from}; {@code from} where no word starts there. */
    int end(FoldedText text, int from) {
        int node = roots[text.at(from)];
        int end = from;
        for (int i = from; node > 0; ) {
            i++;
            if (kinds[node] != null) {
                end = i;
            }
            node = i < text.length() ? next(node, text.at(i)) : NONE;
        }
        return end;
    }

    /** The kinds of the word in a span that {@link #end} found. */
    Kinds.Set kinds(FoldedText text, int from, int to) {
        int node = roots[text.at(from)];
        for (int i = from + 1; i < to; i++) {
            node = next(node, text.at(i));
        }
        return kinds[node];
    }
}
