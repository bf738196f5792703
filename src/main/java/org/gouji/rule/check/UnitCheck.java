package org.gouji.rule.check;

import java.util.List;
import org.gouji.model.Finding;

/** A check over two reports of one unit on consecutive years. Any thread. */
@FunctionalInterface
public interface UnitCheck {

    /** What does not agree between the report on a year and the report on the next. */
    List<Finding> check(AuditedReport earlier, AuditedReport later);
}
