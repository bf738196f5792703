package org.gouji.work.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where two texts differ, word by word. Exchanging left and right exchanges the sides of every edit and nothing else. Immutable, any
 * thread.
 *
 * @param patience differences in one stretch for which the shortest way is sought; see {@link ShortestEdit}
 */
record WordDiff(int patience) {
    /** Marks that part clauses: two edits are never drawn together over one. */
    private static final String CLAUSE = "。；！？：，、,;:.!?（）()";

    /** The edits that make the right text of the left one, in order; none where the texts are equal. */
    List<Edit> between(String left, String right) {
        if (left.compareTo(right) <= 0) {
            return ordered(left, right);
        }
        return ordered(right, left).stream().map(Edit::mirrored).toList();
    }

    private List<Edit> ordered(String left, String right) {
        if (left.equals(right)) {
            return List.of();
        }
        WordTokens a = WordTokens.of(left);
        WordTokens b = WordTokens.of(right);
        Map<String, Integer> words = new HashMap<>();
        ShortestEdit.Changes changes = ShortestEdit.between(a.numbered(words), b.numbered(words), patience);
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int fromLeft = i;
            int fromRight = j;
            while (i < a.size() && changes.left()[i]) {
                i++;
            }
            while (j < b.size() && changes.right()[j]) {
                j++;
            }
            if (i > fromLeft || j > fromRight) {
                add(edits, new Edit(a.start(fromLeft), a.start(i), b.start(fromRight), b.start(j), false), left, right);
            }
            if (i < a.size()) {
                i++;
                j++;
            }
        }
        return edits.stream().map(edit -> judged(edit, left, right)).toList();
    }

    /**
     * Draws an edit together with those before it where what stands between is too short to be read as the same: one word is in the
     * place of another, some of its characters happen to be equal. A number always stands for itself.
     */
    private static void add(List<Edit> edits, Edit next, String left, String right) {
        Edit edit = next;
        while (!edits.isEmpty()) {
            Edit before = edits.get(edits.size() - 1);
            String between = left.substring(before.leftEnd(), edit.leftStart());
            if (between.length() > replaced(before, left, right)
                    || between.length() > replaced(edit, left, right)
                    || between.chars().anyMatch(c -> CLAUSE.indexOf(c) >= 0 || Character.isDigit(c))) {
                break;
            }
            edits.remove(edits.size() - 1);
            edit = new Edit(before.leftStart(), edit.leftEnd(), before.rightStart(), edit.rightEnd(), false);
        }
        edits.add(edit);
    }

    /** How many characters stand for others; none where a number does. */
    private static int replaced(Edit edit, String left, String right) {
        boolean number = Stream.of(edit.left(left), edit.right(right))
                .allMatch(side -> side.chars().anyMatch(Character::isDigit));
        return number ? 0 : Math.min(edit.leftEnd() - edit.leftStart(), edit.rightEnd() - edit.rightStart());
    }

    private static Edit judged(Edit edit, String left, String right) {
        boolean formal = plain(edit.left(left)).equals(plain(edit.right(right)));
        return new Edit(edit.leftStart(), edit.leftEnd(), edit.rightStart(), edit.rightEnd(), formal);
    }

    /** Without spaces and with one form for each character. */
    private static String plain(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
