package org.gouji.read.word;

import java.util.Locale;

/** Writes the number of a list item as Word shows it. */
public final class NumberFormat {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int CIRCLED = 20;
    private static final int LARGEST_CHINESE = 9999;

    private NumberFormat() {}

    /** {@code number} in the format that WordprocessingML calls {@code format}; unknown formats are decimal. */
    public static String write(int number, String format) {
        switch (format) {
            case "none":
            case "bullet":
                return "";
            case "chineseCounting":
            case "chineseCountingThousand":
            case "japaneseCounting":
            case "taiwaneseCounting":
            case "taiwaneseCountingThousand":
                return counting(number, DIGITS, "十百千");
            case "chineseLegalSimplified":
            case "ideographLegalTraditional":
                return counting(number, LEGAL_DIGITS, "拾佰仟");
            case "ideographDigital":
            case "taiwaneseDigital":
            case "japaneseDigitalTenThousand":
                return digits(number);
            case "decimalFullWidth":
            case "decimalFullWidth2":
                return shifted(number, '０');
            case "decimalZero":
                return number < 10 ? "0" + number : String.valueOf(number);
            case "decimalEnclosedCircle":
            case "decimalEnclosedCircleChinese":
                return number >= 1 && number <= CIRCLED
                        ? String.valueOf((char) ('①' + number - 1))
                        : String.valueOf(number);
            case "decimalEnclosedParen":
                return "(" + number + ")";
            case "decimalEnclosedFullstop":
                return number + ".";
            case "ideographTraditional":
                return one(number, STEMS);
            case "ideographZodiac":
                return one(number, BRANCHES);
            case "upperLetter":
                return letters(number);
            case "lowerLetter":
                return letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman":
                return roman(number);
            case "lowerRoman":
                return roman(number).toLowerCase(Locale.ROOT);
            default:
                return String.valueOf(number);
        }
    }

    /** 十一, 二十, 一百零五. */
    private static String counting(int number, String digits, String units) {
        if (number < 1 || number > LARGEST_CHINESE) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        String decimal = String.valueOf(number);
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                out.append('零');
                gap = false;
            }
            boolean plainTen = digit == 1 && power == 1 && i == 0 && units.startsWith("十");
            out.append(plainTen ? "" : String.valueOf(digits.charAt(digit)));
            out.append(power > 0 ? String.valueOf(units.charAt(power - 1)) : "");
        }
        return out.toString();
    }

    private static String digits(int number) {
        StringBuilder out = new StringBuilder();
        for (char c : String.valueOf(number).toCharArray()) {
            out.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
        }
        return out.toString();
    }

    private static String shifted(int number, char zero) {
        StringBuilder out = new StringBuilder();
        for (char c : String.valueOf(number).toCharArray()) {
            out.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
        }
        return out.toString();
    }

    private static String one(int number, String of) {
        return number >= 1 && number <= of.length() ? of.substring(number - 1, number) : String.valueOf(number);
    }

    /** A to Z, then AA, BB as Word does. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 30) {
            return String.valueOf(number);
        }
        String letter = String.valueOf((char) ('A' + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }
}
