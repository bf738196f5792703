package org.gouji.work.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a word over a text with gaps: what the gaps would have to hold where the word reaches into them. */
final class Gaps {
    private final List<Optional<String>> text;
    private final String word;
    private final List<List<String>> found = new ArrayList<>();

    private Gaps(List<Optional<String>> text, String word) {
        this.text = text;
        this.word = word;
    }

    /**
     * Every way in which {@code word} lies over both letters and gaps of {@code text}: what each of the gaps holds of it. A word
     * within one gap only is none of these.
     */
    static List<List<String>> across(List<Optional<String>> text, String word) {
        Gaps gaps = new Gaps(text, word);
        for (int part = 0; part < text.size() && text.size() > 1; part++) {
            if (text.get(part).isPresent()) {
                gaps.fromLetters(part, text.get(part).get());
            } else {
                for (int taken = 1; taken < word.length(); taken++) {
                    gaps.go(part + 1, taken, List.of(word.substring(0, taken)), false);
                }
            }
        }
        return gaps.found;
    }

    /** The word begins with the last letters before a gap. */
    private void fromLetters(int part, String letters) {
        for (int begin = Math.max(0, letters.length() - word.length() + 1); begin < letters.length(); begin++) {
            int length = letters.length() - begin;
            if (word.regionMatches(0, letters, begin, length)) {
                go(part + 1, length, List.of(), true);
            }
        }
    }

    private void go(int part, int at, List<String> held, boolean letters) {
        if (part == text.size()) {
            return;
        }
        if (text.get(part).isEmpty()) {
            for (int end = at; end < word.length(); end++) {
                go(part + 1, end, with(held, word.substring(at, end)), letters);
            }
            if (letters) {
                found.add(with(held, word.substring(at)));
            }
            return;
        }
        String next = text.get(part).get();
        int length = Math.min(next.length(), word.length() - at);
        if (word.regionMatches(at, next, 0, length)) {
            if (at + length == word.length()) {
                found.add(held);
            } else {
                go(part + 1, at + length, held, letters || length > 0);
            }
        }
    }

    private static List<String> with(List<String> held, String more) {
        List<String> next = new ArrayList<>(held);
        if (!more.isEmpty()) {
            next.add(more);
        }
        return next;
    }
}
