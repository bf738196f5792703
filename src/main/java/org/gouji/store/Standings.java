package org.gouji.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Note;

/** Keeps with every discrepancy how it stands: stated anew in the transaction that appends a note (docs/decisions/0018). */
final class Standings {
    private final Session session;

    Standings(Session session) {
        this.session = session;
    }

    /** States anew how everything stands that has a finding of one of these keys: once each, however many keys it has. */
    void noted(Collection<String> keys) {
        List<Long> spots = session.list(
                "discrepancy/of_keys",
                row -> row.getLong(1),
                keys.stream().map(KeyHash::of).distinct().toList().toString());
        Map<Long, List<Standing.Member>> members = members(spots);
        Map<String, Note> latest = session.notes()
                .latest(members.values().stream()
                        .flatMap(List::stream)
                        .map(Standing.Member::key)
                        .distinct()
                        .toList());
        members.forEach((id, of) -> {
            Standing now = Standing.of(of, latest);
            session.update(
                    "discrepancy/stand",
                    now.decision().ordinal(),
                    now.changed() ? 1 : 0,
                    now.note().map(Note::sequence).orElse(null),
                    id);
        });
    }

    private Map<Long, List<Standing.Member>> members(List<Long> spots) {
        Map<Long, List<Standing.Member>> members = new LinkedHashMap<>();
        session.scan(
                "discrepancy/members",
                row -> members.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new Standing.Member(
                                row.getString(2),
                                new Note.Seen(
                                        Optional.ofNullable(row.getString(3)),
                                        Optional.ofNullable(row.getString(4)),
                                        row.getString(5)))),
                spots.toString());
        return members;
    }
}
