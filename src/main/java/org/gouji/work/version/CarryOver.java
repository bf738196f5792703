package org.gouji.work.version;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.model.Anchor;
import org.gouji.model.Carry;
import org.gouji.model.FindingKey;
import org.gouji.model.Note;
import org.gouji.store.KeyedFinding;

/**
 * What became of the discrepancies of a report in its next version. They are matched by the keys of their findings, which name no
 * value: another wrong number at the same place is the same discrepancy. A sentence that was worded anew keeps its finding where
 * check, section and cell are the same. Pure; exchanging nothing but the order of findings within a sentence changes nothing.
 *
 * @param before the discrepancies of the version before, each {@link Carry#FIXED} or {@link Carry#STILL}
 * @param here those of this version, each {@link Carry#STILL}, {@link Carry#NEW} or {@link Carry#BACK}
 * @param moved key of the finding before to its key now, where they differ
 */
record CarryOver(List<Line> before, List<Line> here, Map<String, String> moved) {

    /**
     * A discrepancy.
     *
     * @param carry how it stands to the other version
     * @param first place of its first finding among those of its report
     * @param members its findings
     * @param now of one of the version before that is still there, the findings by which it is; otherwise its own
     * @param changed whether it is still there, but says something else
     */
    record Line(Carry carry, int first, List<KeyedFinding> members, List<KeyedFinding> now, boolean changed) {}

    CarryOver {
        before = List.copyOf(before);
        here = List.copyOf(here);
        moved = Map.copyOf(moved);
    }

    /** Compares the findings of two versions, each in the order of the form; {@code earlier} are the keys of still older ones. */
    static CarryOver of(List<KeyedFinding> before, List<KeyedFinding> now, Set<String> earlier) {
        Map<String, String> moved = moved(before, now);
        Map<String, Group> groupsNow = new HashMap<>();
        List<Group> here = groups(now);
        here.forEach(group -> group.members().forEach(member -> groupsNow.putIfAbsent(member.key(), group)));
        Map<String, KeyedFinding> byKeyBefore = new HashMap<>();
        before.forEach(finding -> byKeyBefore.putIfAbsent(moved.getOrDefault(finding.key(), finding.key()), finding));
        List<Line> gone = new ArrayList<>();
        for (Group group : groups(before)) {
            Optional<Group> match = group.members().stream()
                    .map(member -> groupsNow.get(moved.getOrDefault(member.key(), member.key())))
                    .filter(found -> found != null)
                    .findFirst();
            gone.add(new Line(
                    match.isPresent() ? Carry.STILL : Carry.FIXED,
                    group.first(),
                    group.members(),
                    match.map(Group::members).orElse(group.members()),
                    match.isPresent() && changed(match.get(), byKeyBefore)));
        }
        List<Line> there = new ArrayList<>();
        for (Group group : here) {
            boolean still = group.members().stream().anyMatch(member -> byKeyBefore.containsKey(member.key()));
            boolean back = group.members().stream().anyMatch(member -> earlier.contains(member.key()));
            Carry carry = still ? Carry.STILL : back ? Carry.BACK : Carry.NEW;
            there.add(new Line(
                    carry, group.first(), group.members(), group.members(), still && changed(group, byKeyBefore)));
        }
        return new CarryOver(gone, there, moved);
    }

    private static boolean changed(Group group, Map<String, KeyedFinding> before) {
        return group.members().stream().anyMatch(member -> {
            KeyedFinding former = before.get(member.key());
            return former == null || !Note.Seen.of(former.finding()).equals(Note.Seen.of(member.finding()));
        });
    }

    private record Group(int first, List<KeyedFinding> members) {}

    /** The findings of each cause, those without one alone, as {@link org.gouji.model.Discrepancy} does. */
    private static List<Group> groups(List<KeyedFinding> findings) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            int cause = findings.get(i).finding().cause();
            int place = i;
            groups.computeIfAbsent(
                            cause == 0 ? "alone " + i : "cause " + cause, g -> new Group(place, new ArrayList<>()))
                    .members()
                    .add(findings.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** Findings that are only there before and only there now, but alike but for the words of their sentence, in their order. */
    private static Map<String, String> moved(List<KeyedFinding> before, List<KeyedFinding> now) {
        Set<String> keysBefore = keys(before);
        Set<String> keysNow = keys(now);
        Map<String, Deque<String>> gone = new HashMap<>();
        for (KeyedFinding finding : before) {
            if (!keysNow.contains(finding.key())) {
                likeness(finding)
                        .ifPresent(like -> gone.computeIfAbsent(like, l -> new ArrayDeque<>())
                                .add(finding.key()));
            }
        }
        Map<String, String> moved = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (KeyedFinding finding : now) {
            if (!keysBefore.contains(finding.key()) && taken.add(finding.key())) {
                likeness(finding)
                        .map(like -> gone.getOrDefault(like, new ArrayDeque<>()).poll())
                        .ifPresent(key -> moved.put(key, finding.key()));
            }
        }
        return moved;
    }

    private static Set<String> keys(List<KeyedFinding> findings) {
        return findings.stream().map(KeyedFinding::key).collect(Collectors.toSet());
    }

    /** What a finding on a sentence keeps when the sentence is worded anew: without a cell the words that are wrong must be the same. */
    private static Optional<String> likeness(KeyedFinding finding) {
        Anchor anchor = FindingKey.anchorOf(finding.key());
        if (anchor.sentence().isEmpty()) {
            return Optional.empty();
        }
        Function<Optional<String>, String> said = value -> value.orElse("");
        String what = anchor.cells().isEmpty()
                ? said.apply(finding.finding().actual())
                : anchor.cells().toString();
        String who = finding.key().substring(0, finding.key().indexOf('|'));
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        "|",
                        who,
                        anchor.check(),
                        String.valueOf(anchor.section().number()),
                        what));
    }
}
