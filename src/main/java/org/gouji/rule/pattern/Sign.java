package org.gouji.rule.pattern;

import java.util.BitSet;
import java.util.List;

/**
 * Words one of which stands near the beginning of whatever a pattern matches. Immutable.
 *
 * @param words the words, with how far behind the beginning they stand
 */
record Sign(List<Word> words) {
    private static final int FAR = 60;
    private static final int NEAR = 4;
    private static final int COMMON = 24;
    private static final int FREQUENT = 6;

    /**
     * A word behind the beginning of a match, or before it where the distance is less than 0.
     *
     * @param text the word
     * @param least the shortest distance, in characters
     * @param most the longest
     * @param between the characters that can stand between the beginning and the word
     */
    record Word(String text, int least, int most, Letters between) {
        Word after(Shape part) {
            return new Word(
                    text,
                    least + part.least(),
                    Math.min(Shape.ENDLESS, most + part.most()),
                    between.and(part.letters()));
        }

        /** Where it is what stands behind a beginning; it ends where the match begins. */
        Word before(Shape part) {
            return new Word(text, least - part.most(), most - part.least(), between);
        }

        /** How many beginnings it leaves in a thousand characters of prose, roughly. */
        private int cost() {
            char c = text.charAt(0);
            boolean letter = Character.isIdeographic(c) && c != '年';
            int places = text.length() == 1 ? letter ? FREQUENT : COMMON : FREQUENT / text.length();
            return places * (1 + spread());
        }

        /** How far apart the beginnings may lie that it is a sign to, roughly. */
        private int spread() {
            return Math.min(between.any() ? FAR : NEAR, most - least);
        }
    }

    Sign {
        words = List.copyOf(words);
    }

    /** The same where a part of the pattern stands before. */
    Sign after(Shape part) {
        return new Sign(words.stream().map(w -> w.after(part)).toList());
    }

    /** The same where this is what must stand behind the place. */
    Sign before(Shape part) {
        return new Sign(words.stream().map(w -> w.before(part)).toList());
    }

    /** What it costs to follow it: the rarer its words and the better known their distance, the less. */
    int cost() {
        return words.stream().mapToInt(Word::cost).sum();
    }

    /** How many places of a text must be looked at to follow it there. */
    long cost(Written written) {
        long cost = 0;
        for (Word word : words) {
            cost += (long) written.count(word.text) * (1 + word.spread());
        }
        return cost;
    }

    /** Where matches may begin. */
    BitSet beginnings(Written written) {
        BitSet found = new BitSet(written.text().length());
        for (Word word : words) {
            written.mark(word, found);
        }
        return found;
    }
}
