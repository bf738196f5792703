package org.gouji.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.rule.batch.BatchRun;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.check.BlankCheck;
import org.gouji.rule.check.CarryCheck;
import org.gouji.rule.check.CellCheck;
import org.gouji.rule.check.CountCheck;
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

/** The coded checks by the names that {@code code} of a rule entry uses. */
final class CodedChecks {
    /** Runs over all reports of a unit, so it is neither of the two kinds below. */
    static final String DUPLICATES = "duplicates";

    /** Needs the forms as well: claims are mapped to cells of every edition. */
    static final String CLAIMS = "claims";

    private static final Map<String, Function<RuleCatalogue, ReportCheck>> REPORT = new TreeMap<>(Map.of(
            "sums", SumCheck::new,
            "tables", TableCheck::new,
            "cells", CellCheck::new,
            "counts", CountCheck::new,
            "blanks", BlankCheck::new,
            "labels", LabelCheck::new,
            "sections", SectionCheck::new,
            "period", PeriodCheck::new));
    private static final Map<String, Function<RuleCatalogue, UnitCheck>> UNIT = new TreeMap<>(Map.of(
            "carry", CarryCheck::new,
            "stock", StockCheck::new,
            "pending", PendingCheck::new,
            "jumps", JumpCheck::new,
            "same", SameCheck::new,
            "never-carried", NoCarryCheck::new,
            "repeated", RepeatedTextCheck::new));

    private CodedChecks() {}

    static List<ReportCheck> ofReports(FormCatalogue forms, RuleCatalogue rules) {
        Stream<ReportCheck> coded = REPORT.values().stream().map(make -> make.apply(rules));
        return Stream.concat(coded, Stream.of(new ProseCheck(forms, rules))).toList();
    }

    static List<UnitCheck> ofUnits(RuleCatalogue rules) {
        return UNIT.values().stream().map(make -> make.apply(rules)).toList();
    }

    /** Whether an entry may name this check. */
    static boolean known(String code) {
        return REPORT.containsKey(code)
                || UNIT.containsKey(code)
                || BatchRun.CODES.contains(code)
                || code.equals(DUPLICATES)
                || code.equals(CLAIMS);
    }
}
