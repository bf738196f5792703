package org.gouji.rule.claim;

/** Which characters are read as others. Immutable. */
final class Folding {
    private static final char FULL_WIDTH = '！';
    private static final char FULL_WIDTH_END = '～';
    private static final int TO_ASCII = '！' - '!';

    /** What every space becomes. */
    static final char SPACE = ' ';

    /** What characters that say nothing become. */
    static final char SILENT = '\uffff';

    private static final String QUIET = "\"'“”‘’「」『』\u200b\ufeff";

    private final char[] table = new char[Character.MAX_VALUE + 1];

    /** {@code pairs}: a character and what it is read as, and so on. */
    Folding(String pairs) {
        for (int c = 0; c < table.length; c++) {
            boolean wide = c >= FULL_WIDTH && c <= FULL_WIDTH_END;
            table[c] = (char) (wide ? c - TO_ASCII : c);
        }
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        table['。'] = '。';
        table['﹪'] = '%';
        table['〔'] = '(';
        table['〕'] = ')';
        table['【'] = '(';
        table['】'] = ')';
        table['\r'] = '\n';
        table['\u000b'] = '\n';
        for (int c = 0; c < table.length; c++) {
            char folded = table[c];
            if (folded != '\n' && (Character.isWhitespace(folded) || Character.isSpaceChar(folded))) {
                table[c] = SPACE;
            } else if (QUIET.indexOf(folded) >= 0) {
                table[c] = SILENT;
            }
        }
    }

    char fold(char c) {
        return table[c];
    }
}
