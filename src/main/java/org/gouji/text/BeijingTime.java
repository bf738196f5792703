package org.gouji.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gouji.model.BeijingZone;

/**
 * Which day it is and how that is written: always as in Beijing, so that two screens and a letter never give one note two dates.
 */
public final class BeijingTime {
    private BeijingTime() {}

    /** The day on which it was. */
    public static LocalDate day(Instant at) {
        return BeijingZone.at(at).toLocalDate();
    }

    /** The first moment of a day. */
    public static Instant begin(LocalDate day) {
        return BeijingZone.begin(day);
    }

    /** A moment in words. The pattern is that of {@link DateTimeFormatter}; months are named in {@code language}. */
    public static String format(String pattern, Language language, Instant at) {
        Locale locale = language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return DateTimeFormatter.ofPattern(pattern, locale).format(BeijingZone.at(at));
    }
}
