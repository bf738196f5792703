package org.gouji.rule.pattern;

import java.util.BitSet;

/**
 * A text that many expressions are sought in, with an index of its characters and pairs of characters, so that a word is looked
 * for only where the rarest of its pairs stands. Immutable, any thread.
 */
public final class Written {
    private final String text;
    private final Places characters;
    private final Places pairs;

    /** The text. */
    public Written(String text) {
        this.text = text;
        this.characters = new Places(text, 1);
        this.pairs = new Places(text, 2);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Whether a word stands somewhere. */
    public boolean holds(String word) {
        Places index = word.length() == 1 ? characters : pairs;
        int at = rarest(index, word);
        int list = list(word, at);
        for (int i = index.begin(list); i < index.end(list); i++) {
            if (text.startsWith(word, index.at(i) - at)) {
                return true;
            }
        }
        return false;
    }

    /** Marks the beginnings to which a word is a sign, wherever it stands. */
    void mark(Sign.Word word, BitSet marked) {
        Places index = word.text().length() == 1 ? characters : pairs;
        int at = rarest(index, word.text());
        int list = list(word.text(), at);
        int done = 0;
        for (int i = index.begin(list); i < index.end(list); i++) {
            int place = index.at(i) - at;
            if (text.startsWith(word.text(), place)) {
                int from = begin(word, place, done);
                int to = Math.min(place - word.least() + 1, text.length());
                if (from < to) {
                    marked.set(from, to);
                    done = to;
                }
            }
        }
    }

    /** The first beginning a word at a place can be a sign to, {@code done} or later. */
    private int begin(Sign.Word word, int place, int done) {
        int first = Math.max(done, place - word.most());
        if (word.between().any()) {
            return first;
        }
        int from = Math.max(first, place);
        while (from > first && word.between().has(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Which of the runs of a word stands in the fewest places. */
    private static int rarest(Places index, String word) {
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < Math.max(1, word.length() - 1) && fewest > 0; i++) {
            int list = list(word, i);
            if (index.end(list) - index.begin(list) < fewest) {
                fewest = index.end(list) - index.begin(list);
                rarest = i;
            }
        }
        return rarest;
    }

    private static int list(String word, int at) {
        return Places.list(word, at, Math.min(2, word.length()));
    }
}
