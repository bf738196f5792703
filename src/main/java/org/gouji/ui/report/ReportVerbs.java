package org.gouji.ui.report;

import java.util.function.Consumer;
import org.gouji.model.CellId;
import org.gouji.work.states.AddFinding.Where;

/**
 * What can be done from the report.
 *
 * @param correct corrects how a figure was read
 * @param suggestTrial takes the repair that is tried out into the note
 * @param leaveTrial shows the report as it is
 * @param openOriginal opens the document
 * @param addFinding adds a finding of the auditor's own at a place
 */
public record ReportVerbs(
        Consumer<CellId> correct,
        Runnable suggestTrial,
        Runnable leaveTrial,
        Runnable openOriginal,
        Consumer<Where> addFinding) {}
