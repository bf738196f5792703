package org.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.corpus.Corpus.Entry;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.work.FoundFile;
import org.gouji.work.ReadFiles;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One report of the corpus in all its formats makes the same claims and gets the same findings. */
class SameReportTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();

    /** A heading in a row of a table is a row there, but a line of prose on a sheet. */
    private static final Set<String> OF_ITS_OWN = Set.of("12-two-in-one");

    private final Corpus corpus = Corpus.committed(FORMS);
    private final ReadFiles files = new ReadFiles(Toolbox.load());
    private final Understood.Reader reader = new Understood.Reader(FORMS);

    @TestFactory
    Stream<DynamicTest> isUnderstoodTheSameInEveryFormat() throws IOException {
        Map<String, List<Entry>> reports = new LinkedHashMap<>();
        Set<String> counted = CorpusScores.kept().keySet();
        corpus.entries()
                .values()
                .forEach(entries -> entries.stream()
                        .filter(entry -> counted.contains(entry.kind()))
                        .forEach(entry -> reports.computeIfAbsent(entry.report(), r -> new ArrayList<>())
                                .add(entry)));
        return reports.entrySet().stream()
                .filter(e -> corpus.truth(e.getKey()).lost().isEmpty())
                .filter(e -> !OF_ITS_OWN.contains(e.getKey()))
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> same(e.getValue())));
    }

    private void same(List<Entry> entries) {
        Map<String, Understood> understood = new LinkedHashMap<>();
        Truth truth = corpus.truth(entries.get(0).report());
        for (Entry entry : entries) {
            for (FoundFile found : files.find(List.of(entry.file()))) {
                for (Reading reading : files.read(found)) {
                    if (reading instanceof Reading.Read read && exact(truth, read.report())) {
                        String name = entry.kind()
                                + found.path().substring(found.path().lastIndexOf('/'));
                        understood.put(name, reader.read(read.report()));
                    }
                }
            }
        }
        assumeFalse(understood.isEmpty(), "no file of it is read to the last cell");
        String reference = understood.keySet().iterator().next();
        Understood wanted = understood.get(reference);
        understood.forEach((name, one) -> {
            assertThat(one.claims())
                    .as("claims of %s beside %s", name, reference)
                    .isEqualTo(wanted.claims());
            assertThat(one.findings())
                    .as("findings of %s beside %s", name, reference)
                    .isEqualTo(wanted.findings());
        });
    }

    /** Cells not read exactly give other findings; they are counted in the score. */
    private static boolean exact(Truth truth, Report report) {
        return truth.cells().keySet().stream()
                .allMatch(cell -> truth.judge(report.figure(cell), true) == Truth.Outcome.EXACT);
    }
}
