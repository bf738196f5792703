package org.gouji.rule.claim;

import java.util.OptionalLong;

/** Numbers written in characters: 二十三, 一百零五, 两千, 三万二千, and digit by digit 二〇二二. */
final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /** 0 to 9, or −1. */
    static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两', '貳', '贰' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    /** 十, 百, 千; 0 for anything else. */
    private static int step(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || step(c) > 0 || c == '万' || c == '亿';
    }

    /** The value of a run of numerals; empty where it is no number. */
    static OptionalLong value(String run) {
        if (run.length() > 20) {
            return OptionalLong.empty();
        }
        for (int i = 0; i < run.length(); i++) {
            if (digit(run.charAt(i)) < 0) {
                return stepped(run);
            }
        }
        return digits(run);
    }

    private static OptionalLong digits(String run) {
        long value = 0;
        for (int i = 0; i < run.length(); i++) {
            value = value * 10 + digit(run.charAt(i));
        }
        return run.length() > 15 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static OptionalLong stepped(String run) {
        long whole = 0;
        long section = 0;
        int digit = -1;
        int last = 0;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (digit(c) >= 0) {
                if (digit > 0) {
                    return OptionalLong.empty();
                }
                digit = digit(c);
                last = digit == 0 ? 0 : last;
            } else if (step(c) > 0) {
                section += (digit < 0 ? 1 : digit) * (long) step(c);
                last = step(c);
                digit = -1;
            } else {
                whole = (whole + section + Math.max(digit, 0)) * (c == '万' ? 10_000 : 100_000_000);
                section = 0;
                last = c == '万' ? 10_000 : 0;
                digit = -1;
            }
        }
        // 三百五 is 350, 一万二 is 12,000
        long tail = digit > 0 && last > 10 ? (long) digit * last / 10 : Math.max(digit, 0);
        return OptionalLong.of(whole + section + tail);
    }
}
