package org.gouji.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.Carry;
import org.gouji.model.Decision;
import org.gouji.model.Discrepancy;
import org.gouji.model.Note;
import org.gouji.model.SourceFile;
import org.gouji.store.KeyedFinding;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.Standing;
import org.gouji.work.figures.Course;
import org.gouji.work.figures.Course.Move;

/** Replays the notes over today's discrepancies: after which note was each of them decided, and when open again. */
final class DecisionLog {
    private final Session session;

    DecisionLog(Session session) {
        this.session = session;
    }

    /** How the work went. */
    Course course() {
        List<Note> log = session.notes().log();
        return new Course(session.reports().imported(), log.isEmpty() ? List.of() : moves(log));
    }

    private List<Move> moves(List<Note> log) {
        List<ReportHead> heads = session.reports().list();
        Map<Long, ReportHead> byId = heads.stream().collect(Collectors.toMap(ReportHead::id, h -> h));
        Map<Long, SourceFile> sources = heads.stream().collect(Collectors.toMap(ReportHead::id, ReportHead::source));
        Map<String, List<List<KeyedFinding>>> groupsOf = new HashMap<>();
        for (List<KeyedFinding> group : groups(session.findings().noted(sources))) {
            group.stream()
                    .map(KeyedFinding::key)
                    .distinct()
                    .forEach(key -> groupsOf.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(group));
        }
        Map<String, Carry> carries = session.carries().byKey();
        List<Move> moves = new ArrayList<>();
        Map<String, Note> latest = new HashMap<>();
        Set<List<KeyedFinding>> decided = new HashSet<>();
        for (Note note : log) {
            latest.put(note.key(), note);
            for (List<KeyedFinding> group : groupsOf.getOrDefault(note.key(), List.of())) {
                ReportHead head = byId.get(group.get(0).report());
                Standing standing = Standing.ofFindings(group, latest);
                boolean open = standing.decision() == Decision.OPEN;
                if (head != null && (open ? decided.remove(group) : decided.add(group))) {
                    moves.add(new Move(note.at(), row(head, group, standing, carries), open));
                }
            }
        }
        return moves;
    }

    /** The findings of each report by cause, those without one alone. */
    private static List<List<KeyedFinding>> groups(List<KeyedFinding> findings) {
        Map<Object, List<KeyedFinding>> groups = new LinkedHashMap<>();
        for (KeyedFinding finding : findings) {
            int cause = finding.finding().cause();
            Object alone = new Object();
            groups.computeIfAbsent(cause == 0 ? alone : finding.report() + "/" + cause, k -> new ArrayList<>())
                    .add(finding);
        }
        return List.copyOf(groups.values());
    }

    private static DiscrepancyRow row(
            ReportHead head, List<KeyedFinding> members, Standing standing, Map<String, Carry> carries) {
        return new DiscrepancyRow(
                members.get(0).key(),
                0,
                head.id(),
                head.unit(),
                head.year(),
                new Discrepancy(members.stream().map(KeyedFinding::finding).toList()),
                members.stream().map(KeyedFinding::key).toList(),
                standing.decision(),
                standing.changed(),
                Optional.empty(),
                Optional.ofNullable(carries.get(head.id() + " " + members.get(0).key())));
    }
}
