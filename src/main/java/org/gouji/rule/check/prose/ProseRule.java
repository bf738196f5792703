package org.gouji.rule.check.prose;

import java.util.List;
import org.gouji.model.Finding;
import org.gouji.rule.prose.Prose;

/** Something to be found in prose. Any thread. */
@FunctionalInterface
interface ProseRule {

    /** What is wrong with this prose. */
    List<Finding> read(Prose prose);
}
