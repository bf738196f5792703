package org.gouji.work;

import java.util.List;

/** What a workspace holds at one moment, as the lists show it. */
public record Contents(List<ReportRow> reports, List<DiscrepancyRow> discrepancies, List<ImportFailure> failures) {}
