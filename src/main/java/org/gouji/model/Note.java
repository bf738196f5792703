package org.gouji.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An auditor's note on a finding: an event that is only ever appended. The latest one of a key is what she thinks now.
 *
 * @param id identity of the event, the same in every copy of the workspace
 * @param key the finding, as {@link FindingKey#text()}
 * @param decision what she decided
 * @param reason why it was dismissed; empty otherwise
 * @param comment her words; may be empty
 * @param author who
 * @param at when, UTC
 * @param sequence counts the events of this workspace, from 1
 * @param seen what the finding said when she decided
 * @param act events of one action of hers share it, so that undo takes back the whole
 */
public record Note(
        UUID id,
        String key,
        Decision decision,
        String reason,
        String comment,
        String author,
        Instant at,
        long sequence,
        Seen seen,
        UUID act) {

    /** What a finding said; where it says something else now, an old decision no longer speaks for it. */
    public record Seen(Optional<String> expected, Optional<String> actual, String evidence) {

        /** What a finding says now. */
        public static Seen of(Finding finding) {
            return new Seen(finding.expected(), finding.actual(), finding.evidence());
        }
    }
}
