package org.gouji.model;

import java.util.List;

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
        String text() {
            return unit + "@" + year;
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

    /** The anchor within {@link #text()}. */
    public static Anchor anchorOf(String text) {
        return Anchor.parse(text.substring(text.indexOf('|') + 1));
    }
}
