package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Message;
import org.gouji.read.RawZip;
import org.gouji.store.ExampleReports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReportsTest {
    @TempDir
    Path folder;

    private ExampleWorkspace example;

    @BeforeEach
    void open() {
        example = new ExampleWorkspace(folder.resolve("w.gouji"));
    }

    @AfterEach
    void close() {
        example.close();
    }

    private void put(int reports) {
        for (int i = 0; i < reports; i++) {
            example.put(ExampleReports.report("单位" + i % 40, 2020 + i / 40, String.format("r%03d.docx", i), i));
        }
    }

    @Test
    void savesInTheOrderOfPathsWhateverTheThreadsDo() {
        put(130);
        ImportOutcome outcome = example.importAll(Progress.none());
        assertThat(outcome).isEqualTo(new ImportOutcome(130, 0, List.of(), false));
        assertThat(example.browse().reports().stream()
                        .sorted(java.util.Comparator.comparing(ReportRow::id))
                        .map(ReportRow::path))
                .isSorted()
                .hasSize(130);
        assertThat(example.browse().report(7)).isEqualTo(example.files.get("r006.docx"));
    }

    @Test
    void aSecondImportChangesNothing() {
        put(60);
        example.importAll(Progress.none());
        List<ReportRow> before = example.browse().reports();
        assertThat(example.importAll(Progress.none())).isEqualTo(new ImportOutcome(0, 60, List.of(), false));
        assertThat(example.browse().reports()).isEqualTo(before);
    }

    private static byte[] sample(int number) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("resources/samples"))) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
            return Files.readAllBytes(documents.get(number));
        }
    }

    @Test
    void contentThatIsAtItsPlaceAlreadyIsNotReadAgain() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        byte[] report = sample(0);
        RawZip zip = new RawZip();
        zip.add("内/甲.docx", report);
        Files.write(reports.resolve("a.zip"), zip.bytes());
        Files.write(reports.resolve("b.docx"), report);
        List<String> read = Collections.synchronizedList(new ArrayList<>());
        Toolbox tools = Toolbox.load();
        ReadFiles files = new ReadFiles(
                (source, bytes) -> {
                    read.add(source.name());
                    return tools.reader().read(source, bytes);
                },
                ReadFiles.LARGEST,
                Duration.ofMinutes(5));
        ImportReports imports = new ImportReports(tools.clock(), example.workspace, files::find, files::read);

        assertThat(imports.run(List.of(reports), Progress.none())).isEqualTo(new ImportOutcome(1, 1, List.of(), false));
        assertThat(read).containsExactlyInAnyOrder("甲.docx", "b.docx");
        read.clear();
        assertThat(imports.run(List.of(reports), Progress.none())).isEqualTo(new ImportOutcome(0, 2, List.of(), false));
        assertThat(read).isEmpty();

        Files.write(reports.resolve("b.docx"), sample(1));
        assertThat(imports.run(List.of(reports), Progress.none()).imported()).isEqualTo(1);
        assertThat(read).containsExactly("b.docx");
    }

    @Test
    void listsWhatCouldNotBeReadUntilItCan() {
        put(2);
        example.broken.add("c.jpg");
        ImportOutcome outcome = example.importAll(Progress.none());
        ImportFailure failure =
                new ImportFailure("c.jpg", Message.of("read.failed.kind", "file", "c.jpg"), ExampleWorkspace.NOON);
        assertThat(outcome.failures()).containsExactly(failure);
        assertThat(outcome.imported()).isEqualTo(2);
        example.importAll(Progress.none());
        assertThat(example.browse().failures()).containsExactly(failure);

        example.broken.clear();
        example.put(ExampleReports.report("单位", 2024, "c.jpg", 9));
        example.importAll(Progress.none());
        assertThat(example.browse().failures()).isEmpty();
        assertThat(example.browse().reports()).hasSize(3);
    }

    @Test
    void tellsHowFarItIs() {
        put(3);
        List<String> steps = new ArrayList<>();
        example.importAll(new Progress() {
            @Override
            public void step(int done, int total, String what) {
                steps.add(done + "/" + total + " " + what);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(steps).containsExactly("1/3 r000.docx", "2/3 r001.docx", "3/3 r002.docx");
    }

    @Test
    void cancelKeepsWhatWasReadAndTheNextImportGoesOn() {
        put(300);
        ImportOutcome outcome = example.importAll(new CancelAfter(120));
        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.imported()).isBetween(120, 299);
        assertThat(example.browse().reports()).hasSize(outcome.imported());
        example.browse()
                .reports()
                .forEach(row -> assertThat(example.browse().report(row.id())).isEqualTo(example.files.get(row.path())));

        ImportOutcome rest = example.importAll(Progress.none());
        assertThat(rest.unchanged()).isEqualTo(outcome.imported());
        assertThat(rest.imported() + rest.unchanged()).isEqualTo(300);
    }

    @Test
    void aMistakeOfOursEndsTheImportAndIsToldAsItIs() {
        put(3);
        example.files.put("x.docx", null);
        assertThatThrownBy(() -> example.importAll(Progress.none())).isInstanceOf(NullPointerException.class);
    }

    /** The person presses cancel after so many steps. */
    static final class CancelAfter implements Progress {
        private final int steps;
        private volatile int done;

        CancelAfter(int steps) {
            this.steps = steps;
        }

        @Override
        public void step(int done, int total, String what) {
            this.done = done;
        }

        @Override
        public boolean cancelled() {
            return done >= steps;
        }
    }
}
