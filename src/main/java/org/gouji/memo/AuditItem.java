package org.gouji.memo;

import org.gouji.model.Discrepancy;

/**
 * A discrepancy that may go into a memo: confirmed, or still open. What was dismissed and what the auditor noted for herself has
 * no place here, so it cannot get out.
 *
 * @param report the report it is about
 * @param discrepancy what is wrong
 * @param open whether nobody has decided yet
 * @param basis the provision it offends against, in words
 */
public record AuditItem(ReviewedReport report, Discrepancy discrepancy, boolean open, String basis) {}
