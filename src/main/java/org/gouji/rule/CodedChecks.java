package org.gouji.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.rule.batch.BatchRun;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.check.BlankCheck;
import org.gouji.rule.check.CarryCheck;
import org.gouji.rule.check.CellCheck;
import org.gouji.rule.check.CountCheck;
import org.gouji.rule.check.GrowthYearsCheck;
import org.gouji.rule.check.JumpCheck;
import org.gouji.rule.check.LabelCheck;
import org.gouji.rule.check.NoCarryCheck;
import org.gouji.rule.check.PendingCheck;
import org.gouji.rule.check.PeriodCheck;
import org.gouji.rule.check.ProseCheck;
import org.gouji.rule.check.RepeatedTextCheck;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.check.SameCheck;
import org.gouji.rule.check.SectionCheck;
import org.gouji.rule.check.StockCheck;
import org.gouji.rule.check.SumCheck;
import org.gouji.rule.check.TableCheck;
import org.gouji.rule.check.UnitCheck;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.check.limits.DisputeHintsCheck;
import org.gouji.rule.check.limits.FeeCheck;
import org.gouji.rule.check.limits.FormerTableTwoCheck;
import org.gouji.rule.check.limits.NothingDoneCheck;
import org.gouji.rule.check.limits.PowersCheck;
import org.gouji.rule.check.limits.RequestHintsCheck;
import org.gouji.rule.check.limits.StockLimitCheck;
import org.gouji.rule.check.limits.TotalsOnlyCheck;
import org.gouji.rule.check.prose.TextCheck;
import org.gouji.rule.claim.ClaimReader;

/** The coded checks by the names that {@code code} of a rule entry uses. */
final class CodedChecks {
    /** Runs over all reports of a unit, so it is neither of the two kinds below. */
    static final String DUPLICATES = "duplicates";

    /** Compare claims of prose: they share one reader. */
    static final String CLAIMS = "claims";

    /** Compares the claims of a report with last year's figures. */
    static final String GROWTH = "growth";

    private static final Map<String, Function<RuleCatalogue, ReportCheck>> REPORT = new TreeMap<>(Map.of(
            "sums", SumCheck::new,
            "tables", TableCheck::new,
            "cells", CellCheck::new,
            "counts", CountCheck::new,
            "blanks", BlankCheck::new,
            "labels", LabelCheck::new,
            "sections", SectionCheck::new,
            "period", PeriodCheck::new));
    /** Single figures against what is possible, for any unit or one of this kind. */
    private static final Map<String, Function<RuleCatalogue, ReportCheck>> LIMITS = new TreeMap<>(Map.of(
            "stock-limits", StockLimitCheck::new,
            "former-table-two", FormerTableTwoCheck::new,
            "dispute-hints", DisputeHintsCheck::new,
            "totals-only", TotalsOnlyCheck::new,
            "fees", FeeCheck::new,
            "request-hints", RequestHintsCheck::new,
            "powers", PowersCheck::new,
            "nothing-done", NothingDoneCheck::new));

    /** What one check reads in prose: rules in code, and entries that are nothing but data. */
    private static final Set<String> PROSE = Set.of("prose", TextCheck.PHRASES, TextCheck.REQUIRED);

    private static final Map<String, Function<RuleCatalogue, UnitCheck>> UNIT = new TreeMap<>(Map.of(
            "carry", CarryCheck::new,
            "stock", StockCheck::new,
            "pending", PendingCheck::new,
            "jumps", JumpCheck::new,
            "same", SameCheck::new,
            "never-carried", NoCarryCheck::new,
            "repeated", RepeatedTextCheck::new));

    private CodedChecks() {}

    static List<ReportCheck> ofReports(RuleCatalogue rules, ClaimReader reader, UnitNames names) {
        return Stream.of(
                        Stream.of(REPORT, LIMITS)
                                .flatMap(kind -> kind.values().stream())
                                .map(make -> make.apply(rules)),
                        Stream.of(new TextCheck(rules, names), new ProseCheck(rules, reader)))
                .<ReportCheck>flatMap(checks -> checks)
                .toList();
    }

    static List<UnitCheck> ofUnits(RuleCatalogue rules, ClaimReader reader) {
        Stream<UnitCheck> coded = UNIT.values().stream().map(make -> make.apply(rules));
        return Stream.concat(coded, Stream.of(new GrowthYearsCheck(rules, reader)))
                .toList();
    }

    /** Whether an entry may name this check. */
    static boolean known(String code) {
        return REPORT.containsKey(code)
                || LIMITS.containsKey(code)
                || PROSE.contains(code)
                || UNIT.containsKey(code)
                || BatchRun.CODES.contains(code)
                || code.equals(DUPLICATES)
                || code.equals(CLAIMS)
                || code.equals(GROWTH);
    }
}
