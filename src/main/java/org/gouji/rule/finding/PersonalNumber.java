package org.gouji.rule.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that belongs to a person, found in text as printed or without spaces.
 *
 * @param kind what number it is
 * @param start first character
 * @param end one past the last
 */
public record PersonalNumber(Kind kind, int start, int end) {
    /** The digits of the shortest of them. */
    private static final int SHORTEST = 11;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    private static final Pattern PROVINCE = Pattern.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]");

    /** The kinds, the surest first. */
    public enum Kind {
        /** 公民身份号码, 18 characters, the last of which checks the others (GB 11643). */
        CITIZEN("[1-9]\\d{5}[ -]?(?:19|20)\\d\\d" + DAY + "[ -]?\\d{3}[0-9Xx]"),
        /** The number of 15 digits given before 1999; its province and its date must be possible. */
        OLD_CITIZEN("[1-8]\\d{5}\\d\\d" + DAY + "\\d{3}"),
        /** A mobile telephone of the mainland. */
        MOBILE("1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}"),
        /** A bank card, 16 to 19 digits that pass Luhn's test. */
        BANK("[3-69]\\d{3}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{4}(?:[ -]?\\d{1,3})?");

        private final Pattern pattern;

        Kind(String shape) {
            pattern = Pattern.compile("(?<![0-9A-Za-z._/])" + shape + "(?![0-9A-Za-z_]|[.]\\w)");
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** The numbers of a text, in order; none overlaps another. */
    public static List<PersonalNumber> in(String text) {
        if (!possibleIn(text)) {
            return List.of();
        }
        List<PersonalNumber> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            Matcher match =
                    kind.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            for (int end = 0, start = run(text, 0); start < text.length(); start = run(text, end)) {
                end = end(text, start);
                match.region(start, Math.min(end + 1, text.length()));
                while (match.find()) {
                    PersonalNumber number = new PersonalNumber(kind, match.start(), match.end());
                    if (valid(kind, match.group()) && found.stream().noneMatch(number::overlaps)) {
                        found.add(number);
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(PersonalNumber::start));
        return found;
    }

    /** Where the next run of digits, blanks and hyphens begins that is long enough; the end of the text where there is none. */
    private static int run(String text, int from) {
        int start = from;
        while (start < text.length()) {
            int end = end(text, start);
            if (end - start >= SHORTEST) {
                return start;
            }
            start = end + 1;
        }
        return text.length();
    }

    /** The first place, {@code from} or later, of what is no digit, blank or hyphen. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && within(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean within(char c) {
        return c >= '0' && c <= '9' || c == ' ' || c == '-';
    }

    /** The text with every such number masked but for its first three and last two characters. */
    public static String masked(String text) {
        List<PersonalNumber> numbers = in(text);
        if (numbers.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (PersonalNumber number : numbers) {
            for (int i = number.start + 3; i < number.end - 2; i++) {
                masked.setCharAt(i, '*');
            }
        }
        return masked.toString();
    }

    private boolean overlaps(PersonalNumber other) {
        return start < other.end && other.start < end;
    }

    /** Whether there are eleven digits with nothing but blanks and hyphens between: a quick look that spares the patterns. */
    public static boolean possibleIn(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (++digits == SHORTEST) {
                    return true;
                }
            } else if (!within(c)) {
                digits = 0;
            }
        }
        return false;
    }

    private static boolean valid(Kind kind, String printed) {
        String number = printed.replaceAll("[ -]", "");
        switch (kind) {
            case CITIZEN:
                return citizen(number);
            case OLD_CITIZEN:
                return PROVINCE.matcher(number.substring(0, 2)).matches();
            case BANK:
                return luhn(number);
            default:
                return true;
        }
    }

    /** Whether the last of 18 characters is the check character of the others (GB 11643-1999). */
    static boolean citizen(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    /** Whether a number passes Luhn's test. */
    static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int twice = i % 2 == 0 ? digit : 2 * digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }
}
