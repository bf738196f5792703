package org.gouji.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.model.SourceFile;
import org.gouji.store.ReportHead;

/** The versions of reports whose place another took, by unit and year. Any thread. */
final class FormerVersions {
    private final List<ReportHead> heads;
    private final Map<List<Object>, List<ReportHead>> bySeason;

    FormerVersions(List<ReportHead> heads) {
        this.heads = List.copyOf(heads);
        this.bySeason = heads.stream().collect(Collectors.groupingBy(FormerVersions::season));
    }

    /** All of them. */
    List<ReportHead> heads() {
        return heads;
    }

    /** Those of the units and years of {@code listed}. */
    List<ReportHead> of(List<ReportHead> listed) {
        return listed.stream()
                .filter(Objects::nonNull)
                .map(FormerVersions::season)
                .distinct()
                .flatMap(season -> bySeason.getOrDefault(season, List.of()).stream())
                .toList();
    }

    /** The heads of all reports, listed or not, by file. */
    Map<SourceFile, ReportHead> with(Map<SourceFile, ReportHead> listed) {
        if (heads.isEmpty()) {
            return listed;
        }
        Map<SourceFile, ReportHead> all = new HashMap<>(listed);
        heads.forEach(head -> all.put(head.source(), head));
        return all;
    }

    private static List<Object> season(ReportHead head) {
        return List.of(head.unit(), head.year());
    }
}
