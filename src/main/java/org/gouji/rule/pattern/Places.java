package org.gouji.rule.pattern;

/** Where the characters of a text stand, or its pairs of characters: lists of places, each in the order of the text. Immutable. */
final class Places {
    /** What shares its last bits shares a list: that costs a look at the text, never a match. */
    private static final int LISTS = 1 << 11;

    private final int[] places;

    /** Where each list begins; the next one begins where it ends. */
    private final int[] begins = new int[LISTS + 1];

    /** The places of every run of {@code length} characters, 1 or 2. */
    Places(String text, int length) {
        int count = Math.max(0, text.length() - length + 1);
        char[] lists = new char[count];
        for (int i = 0; i < count; i++) {
            lists[i] = (char) list(text, i, length);
            begins[lists[i] + 1]++;
        }
        int[] next = new int[LISTS];
        for (int list = 0; list < LISTS; list++) {
            next[list] = begins[list];
            begins[list + 1] += begins[list];
        }
        places = new int[count];
        for (int i = 0; i < count; i++) {
            places[next[lists[i]]++] = i;
        }
    }

    /** The list of the run at a place. */
    static int list(String text, int at, int length) {
        int c = text.charAt(at);
        return (length == 1 ? c : c * 31 + text.charAt(at + 1)) & LISTS - 1;
    }

    /** The first entry of a list. */
    int begin(int list) {
        return begins[list];
    }

    /** One past the last entry of a list. */
    int end(int list) {
        return begins[list + 1];
    }

    /** The place an entry holds. */
    int at(int entry) {
        return places[entry];
    }
}
