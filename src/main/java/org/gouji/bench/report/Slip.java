package org.gouji.bench.report;

import java.util.Random;

/** The slips of a person who types a whole number. */
final class Slip {

    private Slip() {}

    /** Another number that is easily typed instead; never negative. */
    static long of(long number, Random random) {
        long slipped = number;
        while (slipped == number) {
            String digits = String.valueOf(number);
            int at = random.nextInt(digits.length());
            slipped = switch (random.nextInt(5)) {
                case 0 -> swapped(digits, at);
                case 1 -> number * 10 + random.nextInt(10);
                case 2 ->
                    digits.length() > 1
                            ? Long.parseLong(digits.substring(0, at) + digits.substring(at + 1))
                            : number + 1;
                case 3 -> number + (random.nextBoolean() || number == 0 ? 1 : -1);
                default -> replaced(digits, at, random.nextInt(10));
            };
        }
        return slipped;
    }

    private static long swapped(String digits, int at) {
        char[] signs = digits.toCharArray();
        int other = (at + 1) % signs.length;
        char sign = signs[at];
        signs[at] = signs[other];
        signs[other] = sign;
        return Long.parseLong(new String(signs));
    }

    private static long replaced(String digits, int at, int digit) {
        return Long.parseLong(digits.substring(0, at) + digit + digits.substring(at + 1));
    }
}
