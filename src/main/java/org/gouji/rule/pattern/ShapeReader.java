package org.gouji.rule.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a pattern is made of. Whatever it does not understand makes it give up, so that what it says is never too little. */
final class ShapeReader {
    private static final String DIGITS = "0123456789";
    private static final String CLASSES = "sSwWD";

    /** Ranges of more characters than this, as those of a script, are not spelt out. */
    private static final int WIDEST = 64;

    /** Nothing that a match would have to contain: the end of a line, what must not stand there. */
    private static final Shape NOTHING = new Shape.Row(List.of());

    private final String pattern;
    private boolean clear = true;
    private int at;

    private ShapeReader(String pattern) {
        this.pattern = pattern;
    }

    /** The shape of a well-formed pattern; empty where it is not clear. */
    static Optional<Shape> read(String pattern) {
        ShapeReader reader = new ShapeReader(pattern);
        Shape whole = reader.choice();
        return reader.clear && reader.at == pattern.length() ? Optional.of(whole) : Optional.empty();
    }

    private Shape choice() {
        List<Shape> ways = new ArrayList<>();
        do {
            ways.add(row());
        } while (take("|"));
        return ways.size() == 1 ? ways.get(0) : new Shape.Choice(List.copyOf(ways));
    }

    /** What follows one another; rows within are part of it, so that words that groups cut stay whole. */
    private Shape row() {
        List<Shape> parts = new ArrayList<>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Shape part = quantified(atom());
            if (part instanceof Shape.Row row) {
                parts.addAll(row.parts());
            } else {
                parts.add(part);
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Shape.Row(List.copyOf(parts));
    }

    private Shape quantified(Shape part) {
        int fewest;
        int times = Shape.ENDLESS;
        if (take("?")) {
            fewest = 0;
            times = 1;
        } else if (take("*")) {
            fewest = 0;
        } else if (take("+")) {
            fewest = 1;
        } else if (take("{")) {
            int end = pattern.indexOf('}', at);
            String[] bounds = pattern.substring(at, end).split(",", -1);
            at = end + 1;
            fewest = Integer.parseInt(bounds[0]);
            String last = bounds[bounds.length - 1];
            times = last.isEmpty() ? Shape.ENDLESS : Integer.parseInt(last);
        } else {
            return part;
        }
        if (!take("?")) {
            take("+");
        }
        return new Shape.Repeated(part, fewest, times);
    }

    private Shape atom() {
        char c = pattern.charAt(at++);
        if (c == '(') {
            return group();
        } else if (c == '[') {
            return new Shape.One(characters());
        } else if (c == '^') {
            return new Shape.Start();
        } else if (c == '$') {
            return NOTHING;
        } else if (c == '.') {
            return new Shape.One("");
        } else if (c == '\\') {
            return escaped();
        }
        return "?*+{".indexOf(c) >= 0 || Character.isSurrogate(c) ? unclear() : new Shape.One(String.valueOf(c));
    }

    private Shape group() {
        boolean not = take("?!") || take("?<!");
        boolean behind = !not && take("?<=");
        boolean ahead = !not && !behind && take("?=");
        if (!not && !behind && !ahead) {
            if (take("?<")) {
                at = pattern.indexOf('>', at) + 1;
            } else if (!take("?:") && pattern.startsWith("?", at)) {
                return unclear();
            }
        }
        Shape inner = choice();
        if (!take(")")) {
            return unclear();
        } else if (not) {
            return NOTHING;
        }
        return behind || ahead ? new Shape.Look(inner, behind) : inner;
    }

    /** The characters of a class; none where it is negated, or holds wide ranges or other classes: then they may be any. */
    private String characters() {
        StringBuilder found = new StringBuilder();
        int end = CharacterClass.end(pattern, at - 1);
        boolean any = pattern.charAt(at) == '^';
        while (at < end && !any) {
            char c = pattern.charAt(at++);
            char next = pattern.charAt(at);
            if (c == '\\' && next == 'd') {
                found.append(DIGITS);
                at++;
            } else if (c == '\\' && !Character.isLetterOrDigit(next)) {
                found.append(next);
                at++;
            } else if ("[&\\".indexOf(c) >= 0 || Character.isSurrogate(c)) {
                any = true;
            } else if (next == '-' && at + 1 < end) {
                char last = pattern.charAt(at + 1);
                any = last == '\\' || last - c > WIDEST;
                for (int letter = c; letter <= last && !any; letter++) {
                    found.append((char) letter);
                }
                at += 2;
            } else {
                found.append(c);
            }
        }
        at = end + 1;
        return any ? "" : found.toString();
    }

    private Shape escaped() {
        char c = at < pattern.length() ? pattern.charAt(at++) : 'Q';
        if (c == 'd') {
            return new Shape.One(DIGITS);
        }
        if (CLASSES.indexOf(c) >= 0) {
            return new Shape.One("");
        }
        return Character.isLetterOrDigit(c) && c != 'n'
                ? unclear()
                : new Shape.One(c == 'n' ? "\n" : String.valueOf(c));
    }

    private Shape unclear() {
        clear = false;
        at = pattern.length();
        return new Shape.One("");
    }

    private boolean take(String text) {
        boolean taken = pattern.startsWith(text, at);
        at += taken ? text.length() : 0;
        return taken;
    }
}
