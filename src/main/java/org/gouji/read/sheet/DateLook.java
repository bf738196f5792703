package org.gouji.read.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.gouji.read.sheet.FormatCode.Kind;
import org.gouji.read.sheet.FormatCode.Sign;

/** Shows the serial number of a day as the date that the format asks for. Any thread. */
final class DateLook {
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 31);

    /** The sheet programs count a 29 February 1900 that never was. */
    private static final int NO_SUCH_DAY = 60;

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final String WEEKDAYS = "一二三四五六日";

    private DateLook() {}

    /** The text for {@code serial}; the signs of too narrow a cell where it is no day. */
    static String show(FormatCode code, BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) > 0) {
            return "###";
        }
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long day = seconds / SECONDS.intValue();
        LocalDate date = from1904 ? FROM_1904.plusDays(day) : FROM_1900.plusDays(day >= NO_SUCH_DAY ? day - 1 : day);
        LocalDateTime time = date.atStartOfDay().plusSeconds(seconds % SECONDS.intValue());
        boolean halves = code.signs().stream().anyMatch(s -> s.text().equals("am") && s.kind() == Kind.DATE);
        StringBuilder out = new StringBuilder();
        List<Sign> signs = code.signs();
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (sign.kind() == Kind.DATE) {
                out.append(part(sign.text(), time, isMinute(signs, i), halves));
            } else {
                out.append(sign.kind() == Kind.TEXT ? "" : sign.text());
            }
        }
        return out.toString().strip();
    }

    private static String part(String letters, LocalDateTime time, boolean minute, boolean halves) {
        switch (letters.charAt(0)) {
            case 'y':
            case 'e':
                return letters.equals("y") || letters.equals("yy")
                        ? padded(time.getYear() % 100, 2)
                        : String.valueOf(time.getYear());
            case 'm':
                return padded(minute ? time.getMinute() : time.getMonthValue(), Math.min(2, letters.length()));
            case 'd':
                return letters.length() > 2 ? weekday(time, true) : padded(time.getDayOfMonth(), letters.length());
            case 'h':
                return padded(halves ? (time.getHour() + 11) % 12 + 1 : time.getHour(), letters.length());
            case 's':
                return padded(time.getSecond(), letters.length());
            default:
                return letters.equals("am") ? (time.getHour() < 12 ? "上午" : "下午") : weekday(time, letters.length() > 3);
        }
    }

    private static String weekday(LocalDateTime time, boolean whole) {
        int day = time.getDayOfWeek().getValue();
        return (whole ? "星期" : "") + WEEKDAYS.charAt(day - 1);
    }

    private static String padded(int number, int length) {
        String text = String.valueOf(number);
        return "0".repeat(Math.max(0, Math.min(length, 4) - text.length())) + text;
    }

    /** The letter m is a minute behind hours and in front of seconds. */
    private static boolean isMinute(List<Sign> signs, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (signs.get(i).kind() == Kind.DATE && !signs.get(i).text().equals("am")) {
                if (signs.get(i).text().startsWith("h")) {
                    return true;
                }
                break;
            }
        }
        for (int i = at + 1; i < signs.size(); i++) {
            if (signs.get(i).kind() == Kind.DATE) {
                return signs.get(i).text().startsWith("s");
            }
        }
        return false;
    }
}
