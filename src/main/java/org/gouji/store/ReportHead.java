package org.gouji.store;

import java.util.Optional;
import org.gouji.model.SourceFile;
import org.gouji.model.Unit;

/**
 * What lists say of a report.
 *
 * @param id number in this workspace
 * @param source its file
 * @param unit the unit it counts for; empty where unknown
 * @param year the year it counts for; empty where unknown
 * @param edition id of the form edition
 * @param partial as in CONTRACT.md
 */
public record ReportHead(
        long id, SourceFile source, Optional<Unit> unit, Optional<Integer> year, String edition, boolean partial) {}
