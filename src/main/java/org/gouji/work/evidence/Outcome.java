package org.gouji.work.evidence;

import org.gouji.model.Cause.Repair;

/**
 * What a repair would make of the equations of a report.
 *
 * @param repair the changes
 * @param judged how many equations can be judged
 * @param before how many of them hold now
 * @param after how many would hold
 */
public record Outcome(Repair repair, int judged, int before, int after) {

    /** Whether all equations of the report would hold. */
    public boolean complete() {
        return after == judged;
    }
}
