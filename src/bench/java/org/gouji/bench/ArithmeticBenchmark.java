package org.gouji.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Report;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.SoundReports;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.check.SumCheck;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The equations of a sound report, and all rules over it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ArithmeticBenchmark {
    private static final int REPORTS = 64;

    private final FormCatalogue forms = FormCatalogue.load();
    private final UnitNames names = UnitNames.load();
    private final RuleEngine engine = RuleEngine.load(forms);
    private final SumCheck sums = new SumCheck(engine.catalogue());
    private List<Report> reports;
    private int next;

    /** Makes the reports. */
    @Setup
    public void make() {
        reports = java.util.stream.LongStream.range(0, REPORTS)
                .mapToObj(seed -> SoundReports.report(forms.newest(), SoundReports.figures(forms.newest(), seed)))
                .toList();
    }

    /** The 42 equations of a report in which all of them hold. */
    @Benchmark
    public Object equations() {
        return sums.check(AuditedReport.of(turn(), forms, names));
    }

    /** All rules over a sound report that has hardly any prose. */
    @Benchmark
    public Object allRules() {
        return engine.check(turn());
    }

    private Report turn() {
        next = (next + 1) % REPORTS;
        return reports.get(next);
    }
}
