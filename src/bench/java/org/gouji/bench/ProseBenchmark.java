package org.gouji.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Report;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.check.AuditedReport;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reports as long as usual: the numbers of their prose against the tables, and all rules of one report. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProseBenchmark {
    private final FormCatalogue forms = FormCatalogue.load();
    private final RuleEngine engine = RuleEngine.load(forms);
    private final ProseCheck prose = new ProseCheck(engine.catalogue(), ClaimReader.load(forms));
    private final TextCheck text = new TextCheck(engine.catalogue(), UnitNames.load());
    private List<Report> reports;
    private int next;

    /** Reads the reports. */
    @Setup
    public void read() throws IOException {
        reports = LongReports.list(forms);
    }

    /** Reading the claims of the prose and comparing them. */
    @Benchmark
    public Object claims() {
        return prose.check(AuditedReport.of(turn(), forms));
    }

    /** The rules that read prose alone: dates, names, phrases, what must be said. */
    @Benchmark
    public Object text() {
        return text.check(AuditedReport.of(turn(), forms));
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
