package org.gouji.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The phrases of the domain notes as they stand, under a heading that says what they are about: what is read from each row. */
@Tag("shared")
class SharedRowsTest {
    private static final Path NOTES = Path.of("../shared/DOMAIN.md");
    private static final String HEADING_OF_REQUESTS = "依申请公开情况";
    private static final String HEADING_OF_DOCUMENTS = "政府信息管理情况";
    private static final int FIRST_OF_DOCUMENTS = 63;

    @TestFactory
    Stream<DynamicTest> rows() throws IOException {
        assumeTrue(Files.isRegularFile(NOTES), "../shared is not there: the domain notes are not shipped");
        Map<String, String> rows = new TreeMap<>();
        boolean inside = false;
        for (String line : Files.readAllLines(NOTES)) {
            inside = line.startsWith("# ") ? line.startsWith("# 4.") : inside;
            if (inside && line.matches("[|] [0-9]+ [|].*")) {
                String[] cells = line.split("[|]");
                rows.put(cells[1].strip(), phrase(cells[2]));
            }
        }
        assertThat(rows).hasSizeGreaterThan(60);
        DataNode expected = NarrativeTest.ROWS.get("as_they_stand");
        return rows.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest("row " + e.getKey(), () -> {
                    DataNode row = expected.find(e.getKey()).orElseThrow();
                    List<String> claims = row.texts("says").stream()
                            .map(NarrativeTest::spelledOut)
                            .toList();
                    int year = Integer.parseInt(row.text("year", "2023"));
                    String unit = row.text("unit", "某县水利局");
                    assertThat(Prose.comparable(unit, year, heading(e.getKey()), e.getValue()))
                            .containsExactlyInAnyOrderElementsOf(claims);
                }));
    }

    private static String heading(String row) {
        return Integer.parseInt(row) < FIRST_OF_DOCUMENTS ? HEADING_OF_REQUESTS : HEADING_OF_DOCUMENTS;
    }

    /** Without the marks and sources of the notes; what they leave out is left out. */
    private static String phrase(String cell) {
        return cell.replaceAll("[*][*][^*]*✗[^*]*[*][*]", "")
                .replaceAll("[(][^()]*(https?:|[SE][0-9]|excerpt)[^()]*[)]", "")
                .replaceAll("[*…]", "")
                .strip();
    }
}
