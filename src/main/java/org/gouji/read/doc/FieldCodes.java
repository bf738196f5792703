package org.gouji.read.doc;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Where the instructions of fields stand, which nobody sees; a field that never ends hides nothing. Immutable. */
final class FieldCodes {
    private static final char BEGIN = '\u0013';
    private static final char SEPARATOR = '\u0014';
    private static final char END = '\u0015';
    private final BitSet codes = new BitSet();

    /** Looks for fields in the part of {@code text} from {@code from} to before {@code to}. */
    FieldCodes(CharSequence text, int from, int to) {
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == BEGIN) {
                open.push(new int[] {i, -1});
            } else if (c == SEPARATOR && !open.isEmpty() && open.peek()[1] < 0) {
                open.peek()[1] = i;
            } else if (c == END && !open.isEmpty()) {
                int[] field = open.pop();
                codes.set(field[0], (field[1] < 0 ? i : field[1]) + 1);
            }
        }
    }

    boolean hide(int position) {
        return codes.get(position);
    }
}
