package org.gouji.work;

import java.util.Optional;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.gouji.rule.Checked;

/**
 * What became of one entry of a check.
 *
 * @param reading the report, or why there is none
 * @param checked what the rules say of it; nothing where there is no report
 * @param duplicateOf the first entry with the same bytes; such an entry takes no part in the rules over several reports
 */
public record CheckedFile(Reading reading, Checked checked, Optional<SourceFile> duplicateOf) {

    /** The file. */
    public SourceFile source() {
        return reading.source();
    }
}
