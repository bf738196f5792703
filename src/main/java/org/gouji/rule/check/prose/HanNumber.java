package org.gouji.rule.check.prose;

/** Small numbers written in digits or in Chinese: 12, 十二, 二〇二三. */
final class HanNumber {
    private static final String DIGITS = "〇一二三四五六七八九";

    private HanNumber() {}

    /** Its value; digit by digit where there is no 十. */
    static int value(String written) {
        int ten = written.indexOf('十');
        if (ten < 0) {
            int value = 0;
            for (int i = 0; i < written.length(); i++) {
                value = value * 10 + digit(written.charAt(i));
            }
            return value;
        }
        int tens = ten == 0 ? 1 : digit(written.charAt(0));
        return tens * 10 + (ten + 1 < written.length() ? digit(written.charAt(ten + 1)) : 0);
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c == '两') {
            return 2;
        }
        return Math.max(0, DIGITS.indexOf(c));
    }
}
