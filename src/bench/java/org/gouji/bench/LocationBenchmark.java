package org.gouji.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.form.Equation;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.check.JudgedEquation;
import org.gouji.rule.locate.Locator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Naming the wrong cells of table three. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LocationBenchmark {
    private static final int REPORTS = 64;

    /** How many cells are wrong. */
    @Param({"1", "2", "3"})
    public int wrong;

    private final FormCatalogue forms = FormCatalogue.load();
    private final UnitNames names = UnitNames.load();
    private final FormEdition form = forms.newest();
    private final Locator locator = new Locator(form);
    private List<Broken> reports;
    private int next;

    private record Broken(AuditedReport report, List<Equation> judged) {}

    /** Makes the reports. */
    @Setup
    public void make() {
        reports = WrongReports.list(form, REPORTS, wrong).stream()
                .map(r -> AuditedReport.of(r, forms, names))
                .map(r -> new Broken(
                        r, JudgedEquation.all(r).stream().map(JudgedEquation::equation).toList()))
                .toList();
    }

    /** All smallest repairs, ranked. */
    @Benchmark
    public Object repairs() {
        next = (next + 1) % REPORTS;
        Broken broken = reports.get(next);
        return locator.locate(broken.judged(), broken.report()::amount);
    }
}
