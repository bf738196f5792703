package org.gouji.rule.batch;

import java.util.List;
import org.gouji.model.Finding;

/** A check over all reports of a batch. Same reports, same findings, in the same order. */
@FunctionalInterface
interface BatchCheck {

    /** What does not agree between these reports, or is missing among them. */
    List<Finding> check(Batch batch);
}
