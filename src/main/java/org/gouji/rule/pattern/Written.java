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
        this.text = text;
        this.letters = text.toCharArray();
        this.characters = new Places(letters, 1);
        this.pairs = new Places(letters, 2);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Whether a word stands somewhere. */
    public boolean holds(String word) {
        return next(word, rarest(word), -1) >= 0;
    }

    /** In how many places a word must be looked for. */
    int count(String word) {
        return index(word).count(chain(word, rarest(word)));
    }

    /** Marks the beginnings to which a word is a sign, wherever it stands. */
    void mark(Sign.Word word, BitSet marked) {
        int rarest = rarest(word.text());
        int done = 0;
        for (int at = next(word.text(), rarest, -1); at >= 0; at = next(word.text(), rarest, at)) {
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
    private int next(String word, int rarest, int last) {
        Places index = index(word);
        int place = last < 0 ? index.first(chain(word, rarest)) : index.next(last + rarest);
        while (place >= 0 && !stands(word, place - rarest)) {
            place = index.next(place);
        }
        return place < 0 ? -1 : place - rarest;
    }

    private boolean stands(String word, int at) {
        if (at < 0 || at + word.length() > letters.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (letters[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Places index(String word) {
        return word.length() == 1 ? characters : pairs;
    }

    /** Which of the characters or pairs of a word stands in the fewest places. */
    private int rarest(String word) {
        Places index = index(word);
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < Math.max(1, word.length() - 1) && fewest > 0; i++) {
            int count = index.count(chain(word, i));
            if (count < fewest) {
                fewest = count;
                rarest = i;
            }
        }
        return rarest;
    }

    private static int chain(String word, int at) {
        return Places.chain(word.charAt(at), word.length() == 1 ? 0 : word.charAt(at + 1));
    }
}
