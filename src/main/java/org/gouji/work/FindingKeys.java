package org.gouji.work;

import java.util.List;
import java.util.Map;
import org.gouji.model.Finding;
import org.gouji.model.FindingKey;
import org.gouji.model.SourceFile;
import org.gouji.model.Unit;
import org.gouji.store.ReportHead;

/** Gives findings their identity from the units and years that a workspace knows. */
final class FindingKeys {
    private final Map<SourceFile, ReportHead> heads;

    FindingKeys(Map<SourceFile, ReportHead> heads) {
        this.heads = heads;
    }

    /** What notes on this finding hang on. */
    String key(Finding finding) {
        // a parent's figure is known by the parent: another child in the roster must not lose the auditor's note
        List<SourceFile> known = finding.rule().equals("AGG-SUM") ? List.of(finding.chief()) : finding.reports();
        return new FindingKey(known.stream().map(this::subject).toList(), finding.anchor()).text();
    }

    private FindingKey.Subject subject(SourceFile source) {
        return subject(heads.get(source));
    }

    /** Who a report's findings are about: before unit and year are both known, only its content says. */
    static FindingKey.Subject subject(ReportHead head) {
        return FindingKey.Subject.of(
                head.unit().map(Unit::id), head.year(), head.source().sha256());
    }
}
