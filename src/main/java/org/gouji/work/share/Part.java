package org.gouji.work.share;

/** The parts of a package, in the order they stand in it. */
enum Part {
    /** The units that the rest is about, a line each. */
    UNITS("units.jsonl"),
    /** The reports as they were read. */
    REPORTS("reports.jsonl"),
    /** What was found, for comparison; the receiver checks for herself. */
    FINDINGS("findings.jsonl"),
    /** All links of all chains of the log. */
    LINKS("links.jsonl"),
    /** The events of the chosen units. */
    EVENTS("events.jsonl"),
    /** What it is, and the SHA-256 of every part before. */
    MANIFEST("manifest.json");

    private final String entry;

    Part(String entry) {
        this.entry = entry;
    }

    /** The name of its entry in the ZIP file. */
    String entry() {
        return entry;
    }
}
