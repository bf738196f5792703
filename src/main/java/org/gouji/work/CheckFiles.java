package org.gouji.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.rule.Checked;

/** Reads and checks files without a workspace, on all cores; threads never change the result. */
public final class CheckFiles {
    private static final Checked NOTHING = new Checked(List.of(), List.of());

    private final Toolbox tools;
    private final ReadFiles files;

    /** Checks with {@code tools}. */
    public CheckFiles(Toolbox tools) {
        this.tools = tools;
        this.files = new ReadFiles(tools);
    }

    /** Checks all reports below {@code paths}. */
    public CheckOutcome run(List<Path> paths, Progress progress) {
        return check(files.find(paths), progress);
    }

    /** Checks entries found before, in their order. */
    public CheckOutcome check(List<FoundFile> entries, Progress progress) {
        List<CheckedFile> results = new ArrayList<>();
        boolean complete = InOrder.allCores()
                .run(
                        entries,
                        entry -> check(files.read(entry)),
                        file -> {
                            results.add(file);
                            progress.step(
                                    results.size(),
                                    entries.size(),
                                    file.source().path());
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

    /** Without a roster a unit is known by the name that its reports give; units in the order of their first report. */
    private List<Finding> batch(List<CheckedFile> files) {
        Map<String, List<Report>> units = new LinkedHashMap<>();
        for (CheckedFile file : files) {
            if (file.reading() instanceof Reading.Read && file.duplicateOf().isEmpty()) {
                Report report = ((Reading.Read) file.reading()).report();
                if (report.unit().isPresent() && report.year().isPresent()) {
                    units.computeIfAbsent(report.unit().get(), u -> new ArrayList<>())
                            .add(report);
                }
            }
        }
        return units.values().stream()
                .flatMap(reports -> tools.rules().checkUnit(reports).stream())
                .toList();
    }
}
