package org.gouji.work;

import java.util.Comparator;

/**
 * The order of texts by code points, the same as that of their UTF-8 bytes and of SQLite. {@link String#compareTo} differs
 * from it for rare characters (it compares halves of surrogate pairs), a collator differs from machine to machine.
 */
public final class CodePointOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Character.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Moves surrogates behind all other characters, where the code points they stand for belong. */
    private static char rank(char c) {
        if (Character.isSurrogate(c)) {
            return (char) (c + 0x2000);
        }
        return c >= '\uE000' ? (char) (c - 0x800) : c;
    }
}
