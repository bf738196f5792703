package org.gouji.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where days begin, for all of the product: statutory deadlines and the dates on official documents are in Beijing time, wherever
 * the computer believes it stands. Two screens and a letter must never give one note two dates.
 */
public final class BeijingTime {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BeijingTime() {}

    /** The day on which it was. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The first moment of a day. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** A moment in words. The pattern is that of {@link DateTimeFormatter}; months are named in {@code language}. */
    public static String format(String pattern, Language language, Instant at) {
        Locale locale = language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE).format(at);
    }
}
