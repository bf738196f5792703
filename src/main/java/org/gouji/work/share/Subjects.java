package org.gouji.work.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What an event is about; nothing where its subject was tampered with, of which another tells. */
    Subject of(LogEvent event) {
        try {
            return switch (event.kind()) {
                case BEGIN, BACK, ROSTER -> Subject.NONE;
                case NOTE, OWN, SENTENCE, ATTACHMENT -> ofFinding(event.subject());
                case SIGN -> ofFinding(event.subject()).whole();
                case CORRECTION, VERSION -> reports.computeIfAbsent(event.subject(), this::ofReport);
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Subject.NONE;
        }
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
                files.addAll(reports.computeIfAbsent(unit.substring("sha256:".length()), this::ofReport)
                        .files());
            }
        }
        return new Subject(units, years, files, Optional.of(FindingKey.anchorOf(key)));
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
                List.of(head.source().path()),
                Optional.empty());
    }
}
