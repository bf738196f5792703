package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * Which unit and year a report is of, with what speaks for and against it. Where the sources contradict each other, that is a
 * question to the auditor.
 *
 * @param unit the unit's name
 * @param year the year reported on, in four digits
 */
public record Identity(Stated unit, Stated year) {

    /** Nothing is known of where unit and year were read. */
    public static Identity unknown() {
        return new Identity(Stated.unknown(), Stated.unknown());
    }

    /** The same where the auditor states the unit or the year. */
    public Identity decidedAs(Optional<String> unitStated, Optional<String> yearStated) {
        return new Identity(unit.decidedAs(unitStated), year.decidedAs(yearStated));
    }

    /**
     * One of the two.
     *
     * @param value what counts; empty where nothing states it, or sources of the same rank contradict each other
     * @param confidence how sure it is
     * @param evidence all sources that state something, the one that outranks the others first
     */
    public record Stated(Optional<String> value, Confidence confidence, List<Evidence> evidence) {
        public Stated {
            evidence = List.copyOf(evidence);
        }

        static Stated unknown() {
            return new Stated(Optional.empty(), Confidence.NONE, List.of());
        }

        /** The same where the auditor states it, if she does: then nothing is left to ask. */
        Stated decidedAs(Optional<String> stated) {
            return stated.isEmpty() ? this : new Stated(stated, Confidence.DECIDED, evidence);
        }

        /** Whether a source states something else than what counts, so that a person has to decide. */
        public boolean disputed() {
            return confidence != Confidence.DECIDED && evidence.stream().anyMatch(e -> !e.agrees());
        }
    }

    /**
     * What one source states.
     *
     * @param source where it stands
     * @param value the unit or year it names
     * @param text what is printed there
     * @param agrees whether it means the same as what counts; false for all where nothing counts
     */
    public record Evidence(Source source, String value, String text, boolean agrees) {}

    /** Where a unit or year may stand, the one that outranks the others first. */
    public enum Source {
        TITLE,
        /** A line of its own above or under the title. */
        HEADER,
        /** The sentence that states the statistical period. */
        PERIOD,
        SIGNATURE,
        /** The title of a web page or of the file's properties. */
        PAGE_TITLE,
        FILE_NAME,
        FOLDER;

        /** The word used in files, independent of language. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How sure a unit or year is. */
    public enum Confidence {
        /** The auditor states it. */
        DECIDED,
        /** The title states it and nothing contradicts, or two parts of the document agree. */
        HIGH,
        /** The title states it and another source contradicts, or one part of the document states it. */
        MEDIUM,
        /** Only the file's name, its folder or the date of the signature tell it. */
        LOW,
        /** It is not known. */
        NONE;

        /** The word used in files, independent of language. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
