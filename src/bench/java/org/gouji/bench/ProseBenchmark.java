package org.gouji.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.PeriodCheck;
import org.gouji.rule.check.ProseCheck;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.rule.check.prose.TextCheck;
import org.gouji.rule.claim.ClaimReader;
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

/** Reports as long as usual: all that reads and checks their prose, its parts, and all rules of one report. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProseBenchmark {
    private final FormCatalogue forms = FormCatalogue.load();
    private final UnitNames names = UnitNames.load();
    private final RuleEngine engine = RuleEngine.load(forms);
    private final ProseCheck claims = new ProseCheck(engine.catalogue(), ClaimReader.load(forms));
    private final TextCheck text = new TextCheck(engine.catalogue(), names);
    private final PeriodCheck period = new PeriodCheck(engine.catalogue());

    /** Invented reports, or the real ones where they are at hand. */
    @Param({"invented", "seeds"})
    public String written;

    private List<Report> reports;
    private int next;

    /** Reads the reports. */
    @Setup
    public void read() throws IOException {
        reports = written.equals("seeds") ? LongReports.seeds(forms) : LongReports.list(forms);
    }

    /** Reading and checking the prose: the claims, what prose says by itself, its dates. */
    @Benchmark
    public Object prose() {
        AuditedReport report = AuditedReport.of(turn(), forms, names);
        List<Finding> findings = new ArrayList<>(claims.check(report));
        findings.addAll(text.check(report));
        findings.addAll(period.check(report));
        return findings;
    }

    /** Reading the claims of the prose and comparing them. */
    @Benchmark
    public Object claims() {
        return claims.check(AuditedReport.of(turn(), forms, names));
    }

    /** The rules that read prose alone: dates, names, phrases, what must be said. */
    @Benchmark
    public Object text() {
        return text.check(AuditedReport.of(turn(), forms, names));
    }

    /** All rules of one report. */
    @Benchmark
    public Object allRules() {
        return engine.check(turn());
    }

    private Report turn() {
        next = (next + 1) % reports.size();
        return reports.get(next);
    }
}
