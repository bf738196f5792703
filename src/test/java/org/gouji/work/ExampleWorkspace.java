package org.gouji.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.ReportReader;
import org.gouji.rule.Checked;
import org.gouji.rule.RuleEngine;
import org.gouji.store.Workspace;
import org.gouji.work.version.ReportVersions;

/** A real workspace file fed with invented readings and findings, by path. */
final class ExampleWorkspace implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    final Map<String, Report> files = new LinkedHashMap<>();
    final List<String> broken = new ArrayList<>();
    Function<Report, Checked> reportRules = report -> new Checked(List.of(), List.of());
    Function<List<Report>, List<Finding>> unitRules = reports -> List.of();
    final Workspace workspace;
    private final Toolbox tools;

    ExampleWorkspace(Path file) {
        FormCatalogue forms = FormCatalogue.load();
        workspace = Workspace.open(file);
        tools = new Toolbox(forms, new ReportReader(forms), RuleEngine.load(forms), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** A file that holds this report. */
    void put(Report report) {
        files.put(report.source().path(), report);
    }

    ImportOutcome importAll(Progress progress) {
        return imports().run(List.of(), progress);
    }

    private ImportReports imports() {
        return new ImportReports(tools.clock(), workspace, paths -> found(), (file, known) -> read(file));
    }

    BringIn bringIn() {
        return new BringIn(workspace, imports(), this::checks);
    }

    private CheckReports checks() {
        return new CheckReports(tools.clock(), workspace, reportRules, unitRules, tools.rules()::batch);
    }

    boolean check(Progress progress) {
        return checks().run(progress);
    }

    void importAndCheck() {
        importAll(Progress.none());
        check(Progress.none());
    }

    List<DiscrepancyRow> discrepancies() {
        return browse().discrepancies();
    }

    Browse browse() {
        return new Browse(workspace);
    }

    CorrectReport corrections() {
        return new CorrectReport(tools, workspace);
    }

    ReportVersions versions() {
        return new ReportVersions(workspace, tools.clock());
    }

    FormCatalogue forms() {
        return tools.forms();
    }

    Review review() {
        return new Review(tools, workspace);
    }

    private List<FoundFile> found() {
        List<String> paths = new ArrayList<>(files.keySet());
        paths.addAll(broken);
        return paths.stream()
                .sorted()
                .map(path -> new FoundFile(path, Path.of("/reports").resolve(path), Optional.empty()))
                .toList();
    }

    private List<Reading> read(FoundFile found) {
        Reading reading = broken.contains(found.path())
                ? new Reading.Failed(
                        new SourceFile(found.path(), "00"), Message.of("read.failed.kind", "file", found.path()))
                : new Reading.Read(files.get(found.path()));
        return List.of(reading);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
