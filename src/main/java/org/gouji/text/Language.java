package org.gouji.text;

import java.util.Arrays;
import java.util.Optional;

/** A language of the user interface; never chosen from the system's settings. */
public enum Language {
    /** Simplified Chinese, the default. */
    ZH,
    /** English. */
    EN;

    /** The code used on the command line and in folder names. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The language with this code. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
