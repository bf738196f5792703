package org.gouji.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Decision;
import org.gouji.model.Note;

/**
 * How a discrepancy stands in the review (docs/decisions/0004).
 *
 * @param decision what counts now
 * @param changed whether an earlier decision no longer counts
 * @param note the latest note of its first finding
 */
public record Standing(Decision decision, boolean changed, Optional<Note> note) {

    /** A finding of the discrepancy: what notes hang on, and what it says now. */
    public record Member(String key, Note.Seen says) {
        static Member of(KeyedFinding finding) {
            return new Member(finding.key(), Note.Seen.of(finding.finding()));
        }
    }

    /** The standing of these findings. */
    public static Standing ofFindings(List<KeyedFinding> members, Map<String, Note> latest) {
        return of(members.stream().map(Member::of).toList(), latest);
    }

    /** The standing of {@code members}, whose latest notes are in {@code latest} by key. */
    public static Standing of(List<Member> members, Map<String, Note> latest) {
        Optional<Note> first = Optional.ofNullable(latest.get(members.get(0).key()));
        Decision decision = first.map(Note::decision).orElse(Decision.OPEN);
        if (members.stream().allMatch(m -> speaksFor(latest.get(m.key()), m, decision))) {
            return new Standing(decision, false, first);
        }
        boolean decidedBefore = members.stream()
                .map(m -> latest.get(m.key()))
                .anyMatch(note -> note != null && note.decision() != Decision.OPEN);
        return new Standing(Decision.OPEN, decidedBefore, first);
    }

    private static boolean speaksFor(Note note, Member member, Decision decision) {
        return note != null && note.decision() == decision && note.seen().equals(member.says());
    }
}
