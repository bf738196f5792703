package org.gouji.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The one zone of the product: statutory deadlines and the dates on official documents are in Beijing time, wherever the computer
 * believes it stands.
 */
public final class BeijingZone {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BeijingZone() {}

    /** What clocks in Beijing show at a moment. */
    public static ZonedDateTime at(Instant moment) {
        return moment.atZone(ZONE);
    }

    /** The first moment of a day. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
