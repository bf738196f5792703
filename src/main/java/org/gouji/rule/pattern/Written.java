package org.gouji.rule.pattern;

import java.util.BitSet;

/**
 * A text that many expressions are sought in, with an index of its characters and pairs of characters, so that a word is looked
 * for only where the rarest of its pairs stands. Immutable, any thread.
 */
public final class Written {
    private final String text;
    private final char[] letters;
    private final Places characters;
    private final Places pairs;

    /** The text. */
    public Written(String text) {
        this(text.toCharArray(), text);
    }

    /** The text, which these characters are; nobody may change them. */
    public Written(char[] letters) {
        this(letters, new String(letters));
    }

    private Written(char[] letters, String text) {
        this.text = text;
        this.letters = letters;
        this.characters = new Places(letters, 1);
        this.pairs = new Places(letters, 2);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Whether a word stands somewhere. */
    public boolean holds(String word) {
        Term term = new Term(word);
        return next(term, term.rarest(index(term)), -1) >= 0;
    }

    /** In how many places a word must be looked for. */
    int count(Term word) {
        Places index = index(word);
        return index.count(word.chain(word.rarest(index)));
    }

    /** Marks the beginnings to which a word is a sign, wherever it stands. */
    void mark(Sign.Word word, BitSet marked) {
        Term term = word.term();
        int rarest = term.rarest(index(term));
        int done = 0;
        for (int at = next(term, rarest, -1); at >= 0; at = next(term, rarest, at)) {
            int from = begin(word, at, done);
            int to = Math.min(at - word.least() + 1, letters.length);
            if (from < to) {
                marked.set(from, to);
                done = to;
            }
        }
    }

    /** The first beginning a word at a place can be a sign to, {@code done} or later. */
    private int begin(Sign.Word word, int at, int done) {
        int first = Math.max(done, at - word.most());
        if (word.between().any()) {
            return first;
        }
        int from = Math.max(first, at);
        while (from > first && word.between().has(letters[from - 1])) {
            from--;
        }
        return from;
    }

    /** The next place of a word behind another one of its places, -1 before the first; -1 where there is none. */
    private int next(Term word, int rarest, int last) {
        Places index = index(word);
        int place = last < 0 ? index.first(word.chain(rarest)) : index.next(last + rarest);
        while (place >= 0 && !word.stands(letters, place - rarest)) {
            place = index.next(place);
        }
        return place < 0 ? -1 : place - rarest;
    }

    private Places index(Term word) {
        return word.single() ? characters : pairs;
    }
}
