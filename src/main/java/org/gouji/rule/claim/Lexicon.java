package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the longest known word at a place of a text: a tree of characters, level by level in flat arrays, so that what may follow
 * a character stands side by side. Immutable once built, any thread.
 *
 * @param <V> what is known of a word
 */
final class Lexicon<V> {
    private static final int NONE = 0;

    /** The first node of every character a word can begin with. */
    private final char[] roots = new char[Character.MAX_VALUE + 1];

    /** By node: its character, where the nodes that follow it begin (they end where those of the next node do). */
    private final char[] letters;

    private final int[] following;

    /** By node: the last six bits of the characters that may follow, to rule out most others at one look. */
    private final long[] followers;

    /** By node: how long the word is that ends there, and what is known of it; 0 and null where none does. */
    private final int[] lengths;

    private final List<V> values;

    /** A character while the tree grows. */
    private static final class Node<V> {
        private final Map<Character, Node<V>> next = new TreeMap<>();
        private char letter;
        private int length;
        private V value;
    }

    /** {@code words}: what is known of every word. */
    Lexicon(Map<String, V> words) {
        List<Node<V>> nodes = new ArrayList<>();
        nodes.add(tree(words));
        for (int i = 0; i < nodes.size(); i++) {
            nodes.addAll(nodes.get(i).next.values());
        }
        letters = new char[nodes.size()];
        lengths = new int[nodes.size()];
        following = new int[nodes.size() + 1];
        followers = new long[nodes.size()];
        values = new ArrayList<>();
        following[0] = 1;
        for (int i = 0; i < nodes.size(); i++) {
            Node<V> node = nodes.get(i);
            letters[i] = node.letter;
            lengths[i] = node.length;
            values.add(node.value);
            following[i + 1] = following[i] + node.next.size();
            for (char c : node.next.keySet()) {
                followers[i] |= 1L << c;
            }
        }
        for (int i = following[0]; i < following[1]; i++) {
            roots[letters[i]] = (char) i;
        }
    }

    private static <V> Node<V> tree(Map<String, V> words) {
        Node<V> root = new Node<>();
        words.forEach((word, value) -> {
            Node<V> node = root;
            for (char c : word.toCharArray()) {
                node = node.next.computeIfAbsent(c, k -> new Node<>());
                node.letter = c;
            }
            node.length = word.length();
            node.value = value;
        });
        return root;
    }

    /** Whether a word begins with a character. */
    boolean begins(char c) {
        return roots[c] != NONE;
    }

    /** The longest word at {@code from}, to ask more about it; 0 where no word starts there. */
    int word(FoldedText text, int from) {
        int word = NONE;
        int at = from;
        for (int node = roots[text.at(at)]; node != NONE; node = next(node, text.at(at))) {
            word = lengths[node] > 0 ? node : word;
            at++;
        }
        return word;
    }

    private int next(int node, char c) {
        if ((followers[node] & 1L << c) == 0) {
            return NONE;
        }
        int end = following[node + 1];
        for (int i = following[node]; i < end; i++) {
            if (letters[i] == c) {
                return i;
            }
        }
        return NONE;
    }

    /** How long a word is; 0 for none. */
    int length(int word) {
        return lengths[word];
    }

    /** What is known of a word. */
    V value(int word) {
        return values.get(word);
    }
}
