package org.gouji.rule.pattern;

import java.util.ArrayList;
import java.util.List;

/** Reads a pattern for the plain words that whatever it matches must contain. */
final class PlainWords {

    private PlainWords() {}

    /** The longest plain words of every alternative of a pattern; empty where one has none. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        String longest = "";
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '|';
            boolean optional = i + 1 < text.length() && "?*{".indexOf(text.charAt(i + 1)) >= 0;
            if (depth == 0 && i < text.length() && "()[]{}|?*+.^$\\".indexOf(c) < 0 && !optional) {
                run.append(c);
                continue;
            }
            longest = run.length() > longest.length() ? run.toString() : longest;
            run.setLength(0);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = CharacterClass.end(text, i);
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            } else if (c == '|' && depth == 0) {
                if (longest.isEmpty()) {
                    return List.of();
                }
                words.add(longest);
                longest = "";
            }
        }
        return words.stream().distinct().toList();
    }
}
