package org.gouji.samples;

/** One line of a sample's text: the kind is known by its first characters. */
record Line(Kind kind, String text) {

    enum Kind {
        SECTION("# "),
        PART("## "),
        TABLE("@"),
        SIGNATURE("> "),
        BODY("");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    static Line parse(String line) {
        for (Kind kind : Kind.values()) {
            if (line.startsWith(kind.prefix)) {
                return new Line(kind, line.substring(kind.prefix.length()));
            }
        }
        throw new IllegalArgumentException(line);
    }
}
