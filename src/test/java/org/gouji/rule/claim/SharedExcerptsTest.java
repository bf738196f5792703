package org.gouji.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.gouji.form.FormEdition;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.rule.RuleEngine;
import org.gouji.rule.catalogue.ExampleReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Excerpts of real reports: what their prose claims, what is found in it, and nothing else. */
@Tag("shared")
class SharedExcerptsTest {
    private static final Path EXCERPTS = Path.of("../shared/excerpts");

    /** What excerpts bring with them because they are excerpts. */
    private static final List<String> AS_EXCERPTS =
            List.of("Q-PUNCT", "F-LEN", "F-SUB5", "F-GOV3", "P-ALLZERO", "P-XK-ZERO");

    private final RuleEngine engine = RuleEngine.load(Prose.FORMS);

    @TestFactory
    Stream<DynamicTest> claims() throws IOException {
        return each((row, prose) -> assertThat(Prose.comparable(row.get("unit").text(), year(row), prose))
                .containsExactlyInAnyOrderElementsOf(row.texts("says").stream()
                        .map(NarrativeTest::spelledOut)
                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> findings() throws IOException {
        return each((row, prose) -> {
            FormEdition form = Prose.FORMS.forYear(year(row)).orElseThrow();
            ExampleReport report = new ExampleReport(form, year(row))
                    .unit(row.get("unit").text())
                    .prose(Section.OVERVIEW, prose);
            row.find("cells").map(DataNode::map).orElse(Map.of()).forEach((c, v) -> report.cell(c, v.text()));
            assertThat(engine.check(report.report()).findings().stream()
                            .filter(f -> !AS_EXCERPTS.contains(f.check()))
                            .map(SharedExcerptsTest::brief))
                    .containsExactlyInAnyOrderElementsOf(row.texts("finds"));
        });
    }

    private static String brief(Finding finding) {
        return finding.check() + " " + finding.severity().key();
    }

    private static int year(DataNode row) {
        return Integer.parseInt(row.get("year").text());
    }

    private static Stream<DynamicTest> each(BiConsumer<DataNode, String[]> test) throws IOException {
        assumeTrue(Files.isDirectory(EXCERPTS), "../shared is not there: excerpts of real reports are not shipped");
        DataNode rows = NarrativeTest.data("excerpts.yaml").get("excerpts");
        try (Stream<Path> files = Files.list(EXCERPTS)) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).hasSize(rows.map().size());
            return sorted.stream().map(file -> {
                String name = file.getFileName().toString();
                return DynamicTest.dynamicTest(name, () -> test.accept(rows.get(name.substring(0, 2)), prose(file)));
            });
        }
    }

    /** Prose only; where the excerpt leaves words out a clause ends. */
    private static String[] prose(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> !l.contains("|") && !l.startsWith("http"))
                    .map(l -> l.replace('…', '，'))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
