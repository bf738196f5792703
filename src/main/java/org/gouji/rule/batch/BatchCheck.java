package org.gouji.rule.batch;

import java.util.function.Consumer;
import org.gouji.model.Finding;

/** A check over all reports of a batch. Same reports, same findings, in the same order. */
@FunctionalInterface
interface BatchCheck {

    /** Tells {@code found} what does not agree between these reports, or is missing among them. */
    void check(Batch batch, Consumer<Finding> found);
}
