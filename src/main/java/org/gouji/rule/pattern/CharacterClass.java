package org.gouji.rule.pattern;

/** A class of characters as a pattern writes it: {@code [...]}. */
final class CharacterClass {

    private CharacterClass() {}

    /** Where a class of characters ends, classes inside it counted. */
    static int end(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
