package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * The identity of a finding in a workspace: notes hang on it, so it survives re-runs, rule texts, languages and corrected files.
 *
 * @param subjects the units and years it is about
 * @param anchor what it is known by within them
 */
public record FindingKey(List<Subject> subjects, Anchor anchor) {

    /**
     * A unit in a year.
     *
     * @param unit UUID of the unit in the workspace; before a unit is known the content hash, as {@code sha256:…}
     * @param year the year, 0 where unknown
     */
    public record Subject(String unit, int year) {
        /** Who findings of a report are about: before unit and year are both known, only its content says. */
        public static Subject of(Optional<String> unit, Optional<Integer> year, String sha256) {
            return unit.isPresent() && year.isPresent()
                    ? new Subject(unit.get(), year.get())
                    : new Subject("sha256:" + sha256, 0);
        }

        String text() {
            return unit + "@" + year;
        }

        static Subject parse(String text) {
            int at = text.lastIndexOf('@');
            if (at < 0) {
                throw new IllegalArgumentException("not a unit in a year: " + text);
            }
            return new Subject(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
        }
    }

    public FindingKey {
        subjects = List.copyOf(subjects);
    }

    /** The canonical text, stored and compared. */
    public String text() {
        String who = String.join(";", subjects.stream().map(Subject::text).toList());
        return who + "|" + anchor.text();
    }

    /** The key {@code text} with one subject in place of another; the same text where it is not about that one. */
    public static String about(String text, Subject from, Subject to) {
        int bar = text.indexOf('|');
        List<String> subjects = List.of(text.substring(0, bar).split(";", -1)).stream()
                .map(subject -> subject.equals(from.text()) ? to.text() : subject)
                .toList();
        return String.join(";", subjects) + text.substring(bar);
    }

    /** The units and years within {@link #text()}; throws {@link IllegalArgumentException} for any other text. */
    public static List<Subject> subjectsOf(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("not the key of a finding: " + text);
        }
        return List.of(text.substring(0, bar).split(";", -1)).stream()
                .map(Subject::parse)
                .toList();
    }

    /** The same of the year before, of each unit. */
    public static FindingKey yearBefore(String text) {
        return new FindingKey(
                subjectsOf(text).stream()
                        .map(subject -> new Subject(subject.unit(), subject.year() - 1))
                        .toList(),
                anchorOf(text));
    }

    /** The anchor within {@link #text()}. */
    public static Anchor anchorOf(String text) {
        return Anchor.parse(text.substring(text.indexOf('|') + 1));
    }
}
