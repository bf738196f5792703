package org.gouji.chart;

import java.util.Locale;

/** What a colour of a chart means; the theme says which colour that is. */
public enum Tone {
    ERROR,
    WARNING,
    HINT,
    OPEN,
    CONFIRMED,
    DISMISSED,
    NOTIFIED,
    RECTIFIED,
    CLOSED,
    /** The unit that is spoken of. */
    OWN,
    /** The others it is held against. */
    PEERS,
    SHARE_1,
    SHARE_2,
    SHARE_3,
    SHARE_4,
    SHARE_5,
    SHARE_6;

    /** The tone of a severity or a decision. */
    public static Tone of(Enum<?> word) {
        return valueOf(word.name());
    }

    /** The tone of the outcome at a place among the six, from 0. */
    public static Tone share(int place) {
        return values()[SHARE_1.ordinal() + place];
    }

    /** The word used in resources/theme. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
