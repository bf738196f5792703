package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Reading;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.read.ReportReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Prose against tables in the reports with answer keys: every planted contradiction, no false alarm, not one of the traps. */
@Tag("shared")
class SharedProseTest {
    private static final Path SHARED = Path.of("../shared");
    private static final Set<String> RULES = Set.of("TEXT-COUNT", "TEXT-PERCENT");

    private final FormCatalogue forms = FormCatalogue.load();
    private final ReportReader reader = new ReportReader(forms);
    private final RuleEngine engine = RuleEngine.load(forms);

    @TestFactory
    Stream<DynamicTest> seeds() throws IOException {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("keys")),
                "../shared is not there: the reports with keys are not shipped");
        List<DataNode> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("keys"))) {
            for (Path file : files.sorted().toList()) {
                keys.add(DataNode.parse(file.toString(), Files.readString(file)));
            }
        }
        return tests(keys, SHARED.resolve("seeds"));
    }

    @TestFactory
    Stream<DynamicTest> samples() throws IOException {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("samples")),
                "../shared is not there: the reports with keys are not shipped");
        String truth = Files.readString(SHARED.resolve("samples/truth.json"));
        return tests(DataNode.parse("truth.json", truth).get("files").list(), SHARED.resolve("samples"));
    }

    private Stream<DynamicTest> tests(List<DataNode> keys, Path root) {
        return keys.stream()
                .filter(k -> Files.isRegularFile(root.resolve(k.get("file").text())))
                .map(k -> DynamicTest.dynamicTest(
                        k.get("file").text(),
                        () -> judge(k, root.resolve(k.get("file").text()))));
    }

    private void judge(DataNode key, Path file) {
        Reading reading = reader.read(new SourceFile(file.toString(), "shared"), bytes(file))
                .get(0);
        assumeTrue(reading instanceof Reading.Read, "this kind of file cannot be read yet");
        List<Finding> findings = engine.check(((Reading.Read) reading).report()).findings().stream()
                .filter(f -> RULES.contains(f.rule()))
                .toList();
        for (DataNode must : entries(key, "must")) {
            assertThat(findings).as("must: " + describe(must)).anyMatch(f -> fits(must, f));
        }
        for (DataNode never : entries(key, "never")) {
            assertThat(findings).as("never: " + describe(never)).noneMatch(f -> loud(f) && fits(never, f));
        }
        assertThat(findings.stream().filter(SharedProseTest::loud))
                .allMatch(f -> Stream.concat(entries(key, "must").stream(), entries(key, "may").stream())
                        .anyMatch(e -> fits(e, f)));
    }

    private static boolean loud(Finding finding) {
        return finding.severity() != Severity.HINT;
    }

    private static List<DataNode> entries(DataNode key, String kind) {
        return key.get(kind).list().stream()
                .filter(e -> RULES.contains(e.text("rule", "")))
                .toList();
    }

    private static boolean fits(DataNode entry, Finding finding) {
        if (!finding.rule().equals(entry.get("rule").text())) {
            return false;
        }
        List<String> cells = entry.texts("cells");
        boolean shared = finding.cells().stream().map(CellId::address).anyMatch(cells::contains);
        if (shared || !cells.isEmpty() && finding.rule().equals("TEXT-COUNT")) {
            return shared;
        }
        String words = (finding.message().args() + finding.evidence()).replaceAll("\\s", "");
        return words.contains(entry.text("mark", "").replaceAll("\\s", ""));
    }

    private static String describe(DataNode entry) {
        return entry.get("rule").text() + " " + entry.text("mark", "") + " " + entry.texts("cells");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
