package org.gouji.work.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A short run over packages, profiles and workspaces, the same each time, and all that was ever found. For a long one: {@link StoredFuzzRun}. */
@TestInstance(Lifecycle.PER_CLASS)
class StoredFuzzTest {
    private static final Path FOUND = Path.of("src/test/resources/org/gouji/work/fuzz");
    private static final int EACH = 12;

    private List<Subject> subjects;

    static List<Subject> subjects(Path folder) throws IOException {
        Toolbox tools = Toolbox.load();
        Path workspace = folder.resolve("w.gouji");
        Samples.workspace(tools, workspace);
        return List.of(new Packages(tools, workspace), new Profiles(tools), new Workspaces(tools, workspace));
    }

    @BeforeAll
    void make(@TempDir Path folder) throws IOException {
        subjects = subjects(folder);
    }

    @Test
    void brokenFilesEndInAReasonOrAResult() throws Exception {
        for (Subject subject : subjects) {
            for (long number = 0; number < EACH; number++) {
                assertThat(Attempt.wrong(subject, Attempt.broken(subject, number)))
                        .as("%s %d", subject.name(), number)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatOnceBrokeTheProgramDoesNoMore() throws Exception {
        for (Subject subject : subjects) {
            for (Path file : found(subject)) {
                assertThat(Attempt.wrong(subject, bytes(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static List<Path> found(Subject subject) throws IOException {
        if (!Files.isDirectory(FOUND)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOUND)) {
            return files.filter(f -> f.toString().replace(".gz", "").endsWith("." + subject.name()))
                    .sorted()
                    .toList();
        }
    }
}
