package org.gouji.work.share;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.LogEvent;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.UnitIds;

/**
 * What of a workspace goes into a package.
 *
 * @param all whether nothing is left out
 * @param reports the reports
 * @param subjects the units and years, as keys of findings name them
 * @param contents hex digests of the reports
 */
record Chosen(boolean all, List<ReportHead> reports, Set<String> subjects, Set<String> contents) {

    /** What {@code request} asks for, of reports that are known to have these {@code names}. */
    static Chosen of(Session session, PackageRequest request, Set<String> names) {
        List<ReportHead> reports = session.reports().packed().stream()
                .filter(head -> request.units().isEmpty()
                        || head.unit()
                                .filter(unit -> names.contains(unit.name()))
                                .isPresent())
                .filter(head -> request.year().isEmpty() || request.year().equals(head.year()))
                .toList();
        Set<String> units = reports.stream()
                .flatMap(head -> head.unit().stream())
                .map(unit -> unit.id())
                .collect(Collectors.toSet());
        List<UnitIds.Known> known = session.unitIds().of(units);
        Set<String> subjects = reports.stream()
                .flatMap(head -> head.unit().isPresent() && head.year().isPresent()
                        ? ids(known, head.unit().get().id())
                                .map(id -> id + "@" + head.year().get())
                        : Stream.of("sha256:" + head.source().sha256() + "@0"))
                .collect(Collectors.toSet());
        Set<String> contents =
                reports.stream().map(head -> head.source().sha256()).collect(Collectors.toSet());
        return new Chosen(request.all(), reports, subjects, contents);
    }

    /** The reports of it that count. */
    List<ReportHead> listed(Session session) {
        return reports.stream()
                .filter(head -> session.reports().listed(head.id()).isPresent())
                .toList();
    }

    private static Stream<String> ids(List<UnitIds.Known> known, String unit) {
        return known.stream().filter(k -> k.ids().contains(unit)).flatMap(k -> k.ids().stream());
    }

    /** Whether an event is handed over. What an origin was begun upon, and that an act was taken back, tells nothing
     * of a unit; the roster tells of all. */
    boolean has(LogEvent event) {
        return all
                || switch (event.kind()) {
                    case BEGIN, BACK -> true;
                    case ROSTER -> false;
                    case CORRECTION, VERSION -> contents.contains(event.subject());
                    case NOTE, OWN, SENTENCE, SIGN, ATTACHMENT ->
                        Stream.of(event.subject()
                                        .substring(0, Math.max(event.subject().indexOf('|'), 0))
                                        .split(";", -1))
                                .anyMatch(subjects::contains);
                };
    }
}
