package org.gouji.work.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Decision;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Progress;
import org.gouji.work.Toolbox;

/** What the broken files are made of. */
final class Samples {
    private static final int REPORTS = 4;

    private Samples() {}

    static List<Path> some() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("resources/samples"))) {
            return files.filter(f -> f.toString().endsWith(".docx"))
                    .sorted()
                    .limit(REPORTS)
                    .toList();
        }
    }

    static Path first() throws IOException {
        return some().get(0);
    }

    /** A workspace with a few reports, decisions, an undone one and a correction of the author's name. */
    static void workspace(Toolbox tools, Path file) throws IOException {
        try (OpenedWorkspace workspace = OpenedWorkspace.open(tools, file)) {
            workspace.imports().run(some(), Progress.none());
            workspace.checks().run(Progress.none());
            workspace.review().setAuthor("李青");
            for (DiscrepancyRow row : workspace.browse().discrepancies()) {
                workspace.review().decide(row, Decision.CONFIRMED, "", "属实");
            }
            workspace.review().undo();
        }
    }
}
