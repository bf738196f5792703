package org.gouji.rule.claim;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the longest known word at a place of a text: a tree of characters in one flat table, so that a step costs one look.
 * Immutable once built, any thread.
 */
final class Lexicon {
    private static final int NONE = 0;
    private static final int CHARACTER = 16;
    private static final int SPREAD = 0x9e3779b9;

    /** Steps from node to node: where from, by which character, where to; open addressing, at most half full. */
    private final long[] steps;

    /** By node: how long the word is that ends there, and its kinds; 0 and null where none does. */
    private final int[] lengths;

    private final Kinds.Set[] kinds;

    /** {@code words}: the kinds of every word. */
    Lexicon(Map<String, Kinds.Set> words) {
        Map<Integer, Integer> tree = new HashMap<>();
        int most = words.keySet().stream().mapToInt(String::length).sum() + 1;
        lengths = new int[most];
        kinds = new Kinds.Set[most];
        words.forEach((word, set) -> {
            int node = 0;
            for (int i = 0; i < word.length(); i++) {
                node = tree.computeIfAbsent(node << CHARACTER | word.charAt(i), k -> tree.size() + 1);
            }
            lengths[node] = word.length();
            kinds[node] = set;
        });
        steps = new long[Integer.highestOneBit(Math.max(1, tree.size())) << 2];
        tree.forEach((step, target) -> {
            int slot = slot(step);
            while (steps[slot] != 0) {
                slot = slot + 1 & steps.length - 1;
            }
            steps[slot] = (long) step << Integer.SIZE | target;
        });
    }

    private int slot(int step) {
        return step * SPREAD >>> Integer.numberOfLeadingZeros(steps.length - 1);
    }

    private int next(int node, char c) {
        int step = node << CHARACTER | c;
        for (int slot = slot(step); steps[slot] != 0; slot = slot + 1 & steps.length - 1) {
            if ((int) (steps[slot] >>> Integer.SIZE) == step) {
                return (int) steps[slot];
            }
        }
        return NONE;
    }

    /** Whether a word begins with a character. */
    boolean begins(char c) {
        return next(0, c) != NONE;
    }

    /** The longest word at {@code from}, to ask more about it; 0 where no word starts there. */
    int word(FoldedText text, int from) {
        int word = NONE;
        int at = from;
        for (int node = next(0, text.at(at)); node != NONE; node = next(node, text.at(at))) {
            word = lengths[node] > 0 ? node : word;
            at++;
        }
        return word;
    }

    /** How long a word is; 0 for none. */
    int length(int word) {
        return lengths[word];
    }

    /** The kinds of a word. */
    Kinds.Set kinds(int word) {
        return kinds[word];
    }
}
