package org.gouji.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Finding;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.SourceFile;
import org.gouji.rule.Checked;
import org.gouji.rule.batch.BatchRun;

/** Reads and checks files without a workspace, on all cores; threads never change the result. */
public final class CheckFiles {
    private static final Checked NOTHING = new Checked(List.of(), List.of());

    private final Toolbox tools;
    private final ReadFiles files;
    private final Optional<Roster> roster;

    /** Checks with {@code tools}, without a roster. */
    public CheckFiles(Toolbox tools) {
        this(tools, Optional.empty());
    }

    /** Checks with {@code tools}; with a roster also who has reported, and parents against their children. */
    public CheckFiles(Toolbox tools, Optional<Roster> roster) {
        this.tools = tools;
        this.roster = roster;
        this.files = new ReadFiles(tools);
    }

    /** Checks all reports below {@code paths}. */
    public CheckOutcome run(List<Path> paths, Progress progress) {
        return check(files.find(paths), progress);
    }

    /** Checks entries found before, in their order. */
    public CheckOutcome check(List<FoundFile> entries, Progress progress) {
        List<CheckedFile> results = new ArrayList<>();
        int[] done = {0};
        boolean complete = InOrder.allCores()
                .run(
                        entries,
                        entry -> files.read(entry).stream().map(this::check).toList(),
                        reports -> {
                            results.addAll(reports);
                            progress.step(
                                    ++done[0],
                                    entries.size(),
                                    reports.get(0).source().path());
                        },
                        progress::cancelled);
        List<CheckedFile> checked = markDuplicates(results);
        return new CheckOutcome(checked, batch(checked), !complete);
    }

    private CheckedFile check(Reading reading) {
        Checked checked =
                reading instanceof Reading.Read ? tools.rules().check(((Reading.Read) reading).report()) : NOTHING;
        return new CheckedFile(reading, checked, Optional.empty());
    }

    private static List<CheckedFile> markDuplicates(List<CheckedFile> files) {
        Map<String, SourceFile> first = new HashMap<>();
        return files.stream()
                .map(file -> {
                    String digest = file.source().sha256();
                    SourceFile other = digest.isEmpty() ? null : first.putIfAbsent(digest, file.source());
                    return new CheckedFile(file.reading(), file.checked(), Optional.ofNullable(other));
                })
                .toList();
    }

    /** Unit by unit in the order of their first report, then over all reports. */
    private List<Finding> batch(List<CheckedFile> files) {
        Map<SourceFile, Report> reports = new LinkedHashMap<>();
        Map<String, List<Report>> units = new LinkedHashMap<>();
        for (CheckedFile file : files) {
            if (file.reading() instanceof Reading.Read && file.duplicateOf().isEmpty()) {
                Report report = ((Reading.Read) file.reading()).report();
                reports.put(report.source(), report);
                if (report.unit().isPresent() && report.year().isPresent()) {
                    units.computeIfAbsent(
                                    line(report.unit().get(), report.year().get()), u -> new ArrayList<>())
                            .add(report);
                }
            }
        }
        BatchRun run = tools.rules().batch(roster);
        InOrder.allCores().run(List.copyOf(reports.values()), run::entry, run::add, () -> false);
        return Stream.concat(
                        units.values().stream().flatMap(same -> tools.rules().checkUnit(same).stream()),
                        run.findings(source -> Optional.ofNullable(reports.get(source))).stream())
                .toList();
    }

    /** Without a roster a unit is known by the name that its reports give. */
    private String line(String name, int year) {
        return roster.map(r -> r.line(name, year)).orElse(name);
    }
}
