package org.gouji.work.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.FindingKey;
import org.gouji.model.LogEvent;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.UnitIds;

/** Says in words what events are about. */
final class Subjects {
    private final Session session;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Subject> reports = new HashMap<>();

    Subjects(Session session) {
        this.session = session;
        for (UnitIds.Known unit : session.unitIds().all()) {
            unit.ids().forEach(id -> names.put(id, unit.name()));
        }
    }

    Subject of(LogEvent event) {
        return switch (event.kind()) {
            case BEGIN, BACK -> Subject.NONE;
            case NOTE -> ofFinding(event.subject());
            case CORRECTION -> reports.computeIfAbsent(event.subject(), this::ofReport);
        };
    }

    /** The finding of a key. */
    Subject ofFinding(String key) {
        List<String> units = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String subject : key.substring(0, Math.max(key.indexOf('|'), 0)).split(";", -1)) {
            int at = Math.max(subject.lastIndexOf('@'), 0);
            String unit = subject.substring(0, at);
            if (names.containsKey(unit)) {
                units.add(names.get(unit));
                years.add(Integer.valueOf(subject.substring(at + 1)));
            } else if (unit.startsWith("sha256:")) {
                files.add(reports.computeIfAbsent(unit.substring("sha256:".length()), this::ofReport)
                        .what());
            }
        }
        Anchor anchor = FindingKey.anchorOf(key);
        files.add(anchor.check());
        anchor.cells().stream().map(CellId::address).forEach(files::add);
        return new Subject(units, years, String.join(" ", files));
    }

    private Subject ofReport(String content) {
        return session.reports()
                .number(content)
                .flatMap(session.reports()::head)
                .map(Subjects::ofReport)
                .orElse(Subject.NONE);
    }

    private static Subject ofReport(ReportHead head) {
        return new Subject(
                head.unit().map(unit -> unit.name()).stream().toList(),
                head.year().stream().toList(),
                head.source().path());
    }
}
