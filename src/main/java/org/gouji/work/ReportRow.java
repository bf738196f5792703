package org.gouji.work;

import java.util.Optional;
import org.gouji.model.Unit;
import org.gouji.model.Verdict;

/**
 * A report as the lists show it; {@code id} for {@link Browse#report}, {@code partial} as in CONTRACT.md, {@code verdict} from
 * the findings of the last check that nobody dismissed, empty where that check did not see the report as it is.
 */
public record ReportRow(
        long id,
        String path,
        Optional<Unit> unit,
        Optional<Integer> year,
        String edition,
        boolean partial,
        Optional<Verdict> verdict) {}
