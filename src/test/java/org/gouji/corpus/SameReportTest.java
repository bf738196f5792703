package org.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.corpus.Corpus.Entry;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Reading;
import org.gouji.work.FoundFile;
import org.gouji.work.ReadFiles;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One report of the corpus in all its formats makes the same claims and gets the same findings. */
class SameReportTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final String REFERENCE = "docx";
    private final Corpus corpus = Corpus.committed(FORMS);
    private final ReadFiles files = new ReadFiles(Toolbox.load());
    private final Understood.Reader reader = new Understood.Reader(FORMS);

    @TestFactory
    Stream<DynamicTest> isUnderstoodTheSameInEveryFormat() {
        Map<String, List<Entry>> reports = new LinkedHashMap<>();
        corpus.entries()
                .values()
                .forEach(entries ->
                        entries.forEach(entry -> reports.computeIfAbsent(entry.report(), r -> new ArrayList<>())
                                .add(entry)));
        return reports.entrySet().stream()
                .filter(e -> corpus.truth(e.getKey()).lost().isEmpty())
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> same(e.getValue())));
    }

    private void same(List<Entry> entries) {
        Map<String, Understood> understood = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (FoundFile found : files.find(List.of(entry.file()))) {
                for (Reading reading : files.read(found)) {
                    if (reading instanceof Reading.Read read) {
                        String name = entry.kind()
                                + found.path().substring(found.path().lastIndexOf('/'));
                        understood.put(name, reader.read(read.report()));
                    }
                }
            }
        }
        Understood wanted = understood.entrySet().stream()
                .filter(e -> e.getKey().startsWith(REFERENCE + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        understood.forEach((name, one) -> {
            assertThat(one.claims()).as("claims of %s", name).isEqualTo(wanted.claims());
            assertThat(one.findings()).as("findings of %s", name).isEqualTo(wanted.findings());
        });
    }
}
