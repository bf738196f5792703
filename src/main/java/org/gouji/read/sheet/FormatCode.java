package org.gouji.read.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a number format ({@code #,##0.00"万元"}) cut into its signs (ECMA-376 part 1, 18.8.31). Immutable.
 *
 * @param signs the signs in order
 * @param condition which values the section is for; empty where its position tells
 */
record FormatCode(List<Sign> signs, Optional<Condition> condition) {
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d{1,15}(?:\\.\\d{1,15})?)");
    private static final Pattern GENERAL = Pattern.compile("(?i)^(General|G/通用格式|通用格式)");
    private static final Pattern HALF_DAY = Pattern.compile("(?i)^(AM/PM|A/P|上午/下午)");
    private static final String DATE_LETTERS = "ymdhse";

    /** What a sign stands for. */
    enum Kind {
        /** Text shown as it is. */
        LITERAL,
        /** A place of a digit: 0, # or ?. */
        DIGIT,
        /** The decimal point. */
        POINT,
        /** A comma: groups of thousands, or a scale. */
        COMMA,
        /** A percent sign, which multiplies by a hundred. */
        PERCENT,
        /** The number or text with no format. */
        GENERAL,
        /** The text of a cell. */
        TEXT,
        /** A part of a date or a time. */
        DATE,
        /** A sign of scientific or fraction style, which no count is shown in. */
        OTHER
    }

    /** A sign and its text. */
    record Sign(Kind kind, String text) {}

    /** A comparison that chooses the section. */
    record Condition(String comparison, BigDecimal value) {
        boolean holds(BigDecimal number) {
            int order = number.compareTo(value);
            switch (comparison) {
                case "<":
                    return order < 0;
                case "<=":
                    return order <= 0;
                case ">":
                    return order > 0;
                case ">=":
                    return order >= 0;
                case "=":
                    return order == 0;
                default:
                    return order != 0;
            }
        }
    }

    boolean has(Kind kind) {
        return signs.stream().anyMatch(s -> s.kind() == kind);
    }

    /** The sections of a format, cut at its semicolons. */
    static List<FormatCode> sections(String code) {
        List<FormatCode> sections = new ArrayList<>();
        Cutter cutter = new Cutter(code);
        do {
            sections.add(cutter.section());
        } while (cutter.more());
        return sections;
    }

    /** Goes over the characters of a format once. */
    private static final class Cutter {
        private final String code;
        private int at;

        Cutter(String code) {
            this.code = code;
        }

        boolean more() {
            return at++ < code.length();
        }

        FormatCode section() {
            List<Sign> signs = new ArrayList<>();
            Optional<Condition> condition = Optional.empty();
            while (at < code.length() && code.charAt(at) != ';') {
                char c = code.charAt(at);
                if (c == '[') {
                    String inside = upTo(']');
                    Optional<Condition> found = condition(inside);
                    condition = found.isPresent() ? found : condition;
                    bracket(inside, signs);
                } else if (c == '"') {
                    signs.add(new Sign(Kind.LITERAL, upTo('"')));
                } else if (c == '\\' || c == '!') {
                    signs.add(new Sign(Kind.LITERAL, next()));
                } else if (c == '_' || c == '*') {
                    next(); // room as wide as a character, or filled with it: nothing to read
                } else {
                    plain(signs);
                }
            }
            return new FormatCode(List.copyOf(signs), condition);
        }

        private void plain(List<Sign> signs) {
            String rest = code.substring(at);
            Matcher general = GENERAL.matcher(rest);
            Matcher halfDay = HALF_DAY.matcher(rest);
            if (general.find()) {
                at += general.end();
                signs.add(new Sign(Kind.GENERAL, ""));
            } else if (halfDay.find()) {
                at += halfDay.end();
                signs.add(new Sign(Kind.DATE, "am"));
            } else if (isDateLetter(code.charAt(at))
                    || rest.toLowerCase(Locale.ROOT).startsWith("aaa")) {
                signs.add(new Sign(Kind.DATE, run()));
            } else {
                signs.add(new Sign(kind(code.charAt(at)), code.substring(at, at + 1)));
                at++;
                if (signs.get(signs.size() - 1).kind() == Kind.OTHER
                        && at < code.length()
                        && "+-".indexOf(code.charAt(at)) >= 0) {
                    at++;
                }
            }
        }

        private boolean isDateLetter(char c) {
            boolean exponent =
                    (c == 'E' || c == 'e') && at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0;
            return DATE_LETTERS.indexOf(Character.toLowerCase(c)) >= 0 && !exponent;
        }

        private static Kind kind(char c) {
            switch (c) {
                case '0':
                case '#':
                case '?':
                    return Kind.DIGIT;
                case '.':
                    return Kind.POINT;
                case ',':
                    return Kind.COMMA;
                case '%':
                    return Kind.PERCENT;
                case '@':
                    return Kind.TEXT;
                case 'E':
                case 'e':
                    return Kind.OTHER;
                default:
                    return Kind.LITERAL;
            }
        }

        /** The same letter repeated, in lower case. */
        private String run() {
            int from = at;
            char letter = Character.toLowerCase(code.charAt(at));
            while (at < code.length() && Character.toLowerCase(code.charAt(at)) == letter) {
                at++;
            }
            return code.substring(from, at).toLowerCase(Locale.ROOT);
        }

        private String upTo(char end) {
            int close = code.indexOf(end, at + 1);
            String inside = code.substring(at + 1, close < 0 ? code.length() : close);
            at = close < 0 ? code.length() : close + 1;
            return inside;
        }

        private String next() {
            String character = at + 1 < code.length() ? code.substring(at + 1, at + 2) : "";
            at = Math.min(code.length(), at + 2);
            return character;
        }

        private static Optional<Condition> condition(String inside) {
            Matcher matcher = CONDITION.matcher(inside);
            return matcher.matches()
                    ? Optional.of(new Condition(matcher.group(1), new BigDecimal(matcher.group(2))))
                    : Optional.empty();
        }

        /** A currency sign and elapsed time are shown; colours, languages and kinds of numerals are not. */
        private static void bracket(String inside, List<Sign> signs) {
            if (inside.startsWith("$")) {
                String currency = inside.substring(1).replaceFirst("-[0-9A-Fa-f]*$", "");
                signs.add(new Sign(Kind.LITERAL, currency));
            } else if (inside.matches("(?i)h+|m+|s+")) {
                signs.add(new Sign(Kind.DATE, inside.toLowerCase(Locale.ROOT)));
            }
        }
    }
}
