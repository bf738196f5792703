package org.gouji.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.SourceFile;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.batch.BatchRun;
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

/** The rules over all reports of one year: every twentieth report is a copy of an earlier one with a few words changed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class CopiesBenchmark {
    private static final String SIGNS = "公开政府信息工作制度网站栏目申请办理答复审查发布更新培训群众企业服务平台监督考核责任落实推进加强完善提升规范";
    private static final int SENTENCES = 60;
    private static final int COPY = 20;

    /** How many reports. */
    @Param({"1000", "10000"})
    public int reports;

    private final FormCatalogue forms = FormCatalogue.load();
    private final RuleEngine engine = RuleEngine.load(forms);
    private final Map<SourceFile, Report> batch = new LinkedHashMap<>();

    /** Makes the reports. */
    @Setup
    public void make() {
        Random random = new Random(reports);
        List<List<String>> proses = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            List<String> prose = new ArrayList<>();
            List<String> source = i % COPY == COPY - 1 ? proses.get(random.nextInt(i)) : List.of();
            for (int s = 0; s < SENTENCES; s++) {
                prose.add(source.isEmpty() || random.nextInt(12) == 0 ? sentence(random) : source.get(s));
            }
            proses.add(prose);
            Report report = report(i, String.join("", prose));
            batch.put(report.source(), report);
        }
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 20 + random.nextInt(40); i > 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.append('。').toString();
    }

    private Report report(int number, String prose) {
        String unit = "第" + number + "单位";
        return new Report(
                new SourceFile(unit + ".txt", "sha " + number),
                Optional.of(unit),
                Optional.of(2022),
                forms.newest().id(),
                unit + "2022年政府信息公开工作年度报告",
                List.of(new Paragraph(Section.OVERVIEW, false, prose, 0)),
                Map.of(),
                List.of());
    }

    /** Fingerprints of all reports, the search, and the comparison of the likely pairs; one thread. */
    @Benchmark
    public List<Finding> copies() {
        BatchRun run = engine.batch(Optional.empty());
        batch.values().forEach(report -> run.add(run.entry(report)));
        List<Finding> found = run.findings(source -> Optional.ofNullable(batch.get(source)));
        if (found.size() < reports / COPY / 2) {
            throw new IllegalStateException("only " + found.size() + " copies found");
        }
        return found;
    }
}
