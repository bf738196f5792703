package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every cell, unit and year of the shared reports against their keys. Needs the folder ../shared beside the repository. */
@Tag("shared")
class SharedCorpusTest {
    private static final Path SHARED = Path.of("../shared");
    private static final Set<String> READABLE = Set.of(
            "txt",
            "html",
            "html-bare",
            "html-gbk",
            "docx-xml",
            "docx-html",
            "doc",
            "wps",
            "rtf",
            "odt",
            "mht",
            "pdf",
            "xlsx-xml",
            "xlsx-html");
    private final ReportReader reader = new ReportReader(FormCatalogue.load());
    private final Map<String, int[]> cells = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();

    @Test
    @SuppressWarnings("unchecked")
    void readsEveryCellOfTheSeeds() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("keys")), "../shared is not there");
        try (Stream<Path> keys = Files.list(SHARED.resolve("keys"))) {
            for (Path key : keys.sorted().toList()) {
                compare((Map<String, Object>) Json.read(key), SHARED.resolve("seeds"));
            }
        }
        judge();
    }

    @Test
    @SuppressWarnings("unchecked")
    void readsEveryCellOfTheSamples() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("samples")), "../shared is not there");
        Map<String, Object> truth = (Map<String, Object>) Json.read(SHARED.resolve("samples/truth.json"));
        for (Object key : (List<Object>) truth.get("files")) {
            Map<String, Object> entry = (Map<String, Object>) key;
            if (READABLE.contains(entry.get("form")) && !((String) entry.get("file")).contains("!/")) {
                compare(entry, SHARED.resolve("samples"));
            }
        }
        judge();
    }

    @Test
    void failsOnEveryOtherKindWithAReason() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("samples")), "../shared is not there");
        try (Stream<Path> files = Files.walk(SHARED.resolve("samples/files"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String kind = file.getParent().getFileName().toString();
                if (!READABLE.contains(kind) && !kind.startsWith("family")) {
                    assertThat(read(file)).as(file.toString()).isInstanceOf(Reading.Failed.class);
                }
            }
        }
        assertThat(read(SHARED.resolve("real/template-2021.docx")))
                .isInstanceOfSatisfying(
                        Reading.Failed.class, f -> assertThat(f.message().key()).isEqualTo("read.failed.emptyForm"));
    }

    private Reading read(Path file) throws IOException {
        return reader.read(new SourceFile(file.toString(), ""), Files.readAllBytes(file))
                .get(0);
    }

    @SuppressWarnings("unchecked")
    private void compare(Map<String, Object> key, Path folder) throws IOException {
        String file = (String) key.get("file");
        int[] tally = cells.computeIfAbsent((String) key.get("form"), f -> new int[3]);
        Map<String, Object> wanted = (Map<String, Object>) key.get("cells");
        Reading reading = read(folder.resolve(file));
        if (!(reading instanceof Reading.Read)) {
            complaints.add(file + ": " + ((Reading.Failed) reading).message());
            tally[1] += wanted.size();
            return;
        }
        Report report = ((Reading.Read) reading).report();
        same(
                file,
                "unit",
                ((List<Object>) key.get("unit_any")).contains(report.unit().orElse("")),
                report.unit());
        String year = report.year().map(String::valueOf).orElse("");
        same(file, "year", ((List<Object>) key.get("year_any")).contains(year), year);
        same(file, "edition", key.get("edition").equals(report.edition()), report.edition());
        same(
                file,
                "cells",
                report.figures().size() == wanted.size(),
                report.figures().size());
        Map<String, Object> also = (Map<String, Object>) key.get("state_any");
        wanted.forEach((address, value) -> {
            List<Object> expected = (List<Object>) value;
            Figure figure = report.figure(CellId.parse(address));
            List<Object> states = (List<Object>) also.getOrDefault(address, List.of(expected.get(1)));
            String number = figure.value().map(BigDecimal::toPlainString).orElse("");
            boolean right =
                    states.contains(figure.state().key()) && (number.isEmpty() || number.equals(expected.get(0)));
            tally[right ? 0 : figure.value().isPresent() ? 2 : 1]++;
            same(file, address + " " + expected, right, figure);
        });
    }

    private void same(String file, String what, boolean right, Object got) {
        if (!right) {
            complaints.add(file + ": " + what + ", got " + got);
        }
    }

    private void judge() {
        cells.forEach(
                (form, n) -> System.out.println(form + ": right " + n[0] + ", missed " + n[1] + ", wrong " + n[2]));
        assertThat(complaints.stream().limit(40)).isEmpty();
    }
}
