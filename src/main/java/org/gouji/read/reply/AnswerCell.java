package org.gouji.read.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gouji.read.reply.ReplyLine.Choice;
import org.gouji.read.reply.ReplyWords.Word;

/** Reads 采纳/不采纳: a ticked box before or behind a word, a tick without a box, or the word alone. */
record AnswerCell(ReplyWords words) {

    /** A word where it stands. */
    private record Found(Word word, int start, int end) {}

    Choice read(String cell) {
        String text = cell.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s\\u3000\\u00a0]+", " ")
                .strip();
        List<Found> found = find(text);
        Set<Choice> said = EnumSet.noneOf(Choice.class);
        found.forEach(f -> said.add(f.word().choice()));
        Set<Choice> ticked = ticked(text, found);
        if (!ticked.isEmpty()) {
            return ticked.size() == 1 ? ticked.iterator().next() : Choice.OTHER;
        }
        if (said.size() == 1) {
            return said.iterator().next();
        }
        boolean untouched = said.size() > 1 || text.codePoints().allMatch(c -> words.emptyBox(c) || c == ' ');
        return text.isEmpty() || untouched ? Choice.NONE : Choice.OTHER;
    }

    private List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Found next = null;
            for (Word word : words.answers()) {
                if (next == null && matches(text, at, word.text()) > 0) {
                    next = new Found(word, at, matches(text, at, word.text()));
                }
            }
            if (next != null) {
                found.add(next);
            }
            at = next == null ? at + 1 : next.end();
        }
        return found;
    }

    /** The end of {@code word} at {@code at}, blanks between its letters passed over; -1 where it is not there. */
    private static int matches(String text, int at, String word) {
        int i = at;
        for (int j = 0; j < word.length(); j++) {
            while (j > 0 && i < text.length() && text.charAt(i) == ' ') {
                i++;
            }
            if (i >= text.length() || text.charAt(i) != word.charAt(j)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private Set<Choice> ticked(String text, List<Found> found) {
        Set<Choice> ticked = EnumSet.noneOf(Choice.class);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (words.ticked(c)) {
                owner(text, i, i + Character.charCount(c), found).ifPresent(ticked::add);
            }
        }
        return ticked;
    }

    /** Whose tick stands from {@code from} to {@code to}: the word it touches, the following one first, else the nearest. */
    private java.util.Optional<Choice> owner(String text, int from, int to, List<Found> found) {
        Found before = null;
        Found after = null;
        for (Found f : found) {
            before = f.end() <= from ? f : before;
            after = after == null && f.start() >= to ? f : after;
        }
        boolean touchesAfter = after != null && after.start() == to;
        boolean touchesBefore = before != null && before.end() == from;
        boolean boxBefore = before != null && before.start() > 0 && box(text, before.start() - 1);
        Found owner = touchesAfter
                ? after
                : touchesBefore || after == null || boxBetween(text, to, after.start()) && boxBefore ? before : after;
        return java.util.Optional.ofNullable(owner).map(f -> f.word().choice());
    }

    private boolean box(String text, int at) {
        return words.emptyBox(text.charAt(at))
                || text.charAt(at) == ' ' && at > 0 && words.emptyBox(text.charAt(at - 1));
    }

    private boolean boxBetween(String text, int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(words::emptyBox);
    }
}
