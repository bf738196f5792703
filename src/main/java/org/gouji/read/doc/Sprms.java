package org.gouji.read.doc;

import java.util.Arrays;

/** Goes through single property modifiers (MS-DOC 2.2.5); stops where they run over their end. One thread. */
final class Sprms {
    private static final int DEFINE_TABLE = 0xD608;
    private static final int CHANGE_TABS = 0xC615;
    private final byte[] bytes;
    private int code;
    private int start;
    private int next;

    /** The modifiers of {@code bytes} behind the first {@code from}. */
    Sprms(byte[] bytes, int from) {
        this.bytes = bytes;
        this.next = from;
    }

    /** Moves to the next modifier; false at the end. */
    boolean next() {
        if (next + 3 > bytes.length) {
            return false;
        }
        code = word(next);
        start = next + 2;
        int length = length();
        next = start + length;
        return length > 0 && next <= bytes.length;
    }

    /** What is modified, e.g. 0x2416. */
    int code() {
        return code;
    }

    /** The operand as an unsigned number, for operands of up to four bytes. */
    int value() {
        int value = 0;
        for (int i = Math.min(next, start + 4) - 1; i >= start; i--) {
            value = (value << 8) | (bytes[i] & 0xFF);
        }
        return value;
    }

    /** The operand, its length left out where it has one. */
    byte[] operand() {
        return Arrays.copyOfRange(bytes, start, next);
    }

    /** The length of the operand; moves behind the operand's own length. */
    private int length() {
        return switch (code >> 13) {
            case 0, 1 -> 1;
            case 3 -> 4;
            case 6 -> variable();
            case 7 -> 3;
            default -> 2;
        };
    }

    private int variable() {
        if (code == DEFINE_TABLE) {
            if (start + 2 > bytes.length) {
                return 0;
            }
            int length = word(start) - 1;
            start += 2;
            return length;
        }
        int length = bytes[start] & 0xFF;
        start++;
        if (code == CHANGE_TABS && length == 255) {
            return tabs();
        }
        return Math.max(1, length);
    }

    /** Many tabs say their length in another way: counts of deleted and of added ones. */
    private int tabs() {
        int deleted = start < bytes.length ? bytes[start] & 0xFF : 0;
        int added = start + 1 + 4 * deleted;
        return added < bytes.length ? 2 + 4 * deleted + 3 * (bytes[added] & 0xFF) : 0;
    }

    private int word(int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
