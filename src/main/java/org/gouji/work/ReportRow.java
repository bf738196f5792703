package org.gouji.work;

import java.util.Optional;
import org.gouji.model.Unit;

/** A report as the lists show it; {@code id} for {@link Browse#report}, {@code partial} as in CONTRACT.md. */
public record ReportRow(
        long id, String path, Optional<Unit> unit, Optional<Integer> year, String edition, boolean partial) {}
