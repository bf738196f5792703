package org.gouji.rule.pattern;

import java.util.BitSet;
import java.util.List;

/** Words one of which stands near the beginning of whatever a pattern matches. Immutable. */
final class Sign {
    private static final int FAR = 60;
    private static final int NEAR = 4;
    private static final int COMMON = 24;
    private static final int FREQUENT = 6;

    /**
     * A word behind the beginning of a match, or before it where the distance is less than 0.
     *
     * @param term the word
     * @param least the shortest distance, in characters
     * @param most the longest
     * @param between the characters that can stand between the beginning and the word
     */
    record Word(Term term, int least, int most, Letters between) {
        Word after(Shape part) {
            return new Word(
                    term,
                    least + part.least(),
                    Math.min(Shape.ENDLESS, most + part.most()),
                    between.and(part.letters()));
        }

        /** Where it is what stands behind a beginning; it ends where the match begins. */
        Word before(Shape part) {
            return new Word(term, least - part.most(), most - part.least(), between);
        }

        /** How many beginnings it leaves in a thousand characters of prose, roughly. */
        private int cost() {
            char c = term.text().charAt(0);
            boolean letter = Character.isIdeographic(c) && c != '年';
            int places = term.single()
                    ? letter ? FREQUENT : COMMON
                    : FREQUENT / term.text().length();
            return places * (1 + spread());
        }

        /** How far apart the beginnings may lie that it is a sign to, roughly. */
        private int spread() {
            return Math.min(between.any() ? FAR : NEAR, most - least);
        }
    }

    private final Word[] words;

    /** What a place of each word costs. */
    private final int[] prices;

    /** {@code words}: with how far behind the beginning they stand. */
    Sign(List<Word> words) {
        this.words = words.toArray(Word[]::new);
        this.prices = words.stream().mapToInt(w -> 1 + w.spread()).toArray();
    }

    /** The words. */
    List<Word> words() {
        return List.of(words);
    }

    /** The same where a part of the pattern stands before. */
    Sign after(Shape part) {
        return new Sign(words().stream().map(w -> w.after(part)).toList());
    }

    /** The same where this is what must stand behind the place. */
    Sign before(Shape part) {
        return new Sign(words().stream().map(w -> w.before(part)).toList());
    }

    /** What it costs to follow it: the rarer its words and the better known their distance, the less. */
    int cost() {
        return words().stream().mapToInt(Word::cost).sum();
    }

    /** How many places of a text must be looked at to follow it there; 0 where it surely stands nowhere. */
    long cost(Written written) {
        long cost = 0;
        for (int i = 0; i < words.length; i++) {
            cost += (long) written.count(words[i].term) * prices[i];
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

    @Override
    public String toString() {
        return words().toString();
    }
}
