package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries stay fast with a province in one file because they use indexes; SQLite is asked how it would answer. */
class QueryPlanTest {
    private static final Path SQL = Path.of("resources/sql");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("w.gouji");
        Workspace.open(file).close();
    }

    @Test
    void theColumnsOfTheListAreReadAsTheyStandWithoutSorting() throws Exception {
        assertThat(plan("discrepancy/columns"))
                .anyMatch(step -> step.contains("SCAN discrepancy"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    @Test
    void theRowsInSightAreLookedUpOneByOne() throws Exception {
        assertThat(plan("discrepancy/rows"))
                .anyMatch(step -> step.contains("discrepancy USING INTEGER PRIMARY KEY"))
                .anyMatch(step -> step.contains("finding USING INDEX finding_by_report"));
    }

    @Test
    void whatManyNotesAreAboutIsLookedUpOneByOne() throws Exception {
        assertThat(plan("discrepancy/of_keys"))
                .anyMatch(step -> step.contains("SEARCH discrepancy_key USING PRIMARY KEY"));
        assertThat(plan("discrepancy/members"))
                .anyMatch(step -> step.contains("discrepancy USING INTEGER PRIMARY KEY"))
                .anyMatch(step -> step.contains("finding USING INDEX finding_by_report"));
        assertThat(plan("note/heads")).anyMatch(step -> step.contains("SEARCH note_state USING PRIMARY KEY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report/load",
                "report/by_content",
                "figure/of_report",
                "figure/of_cell",
                "report/head",
                "prose/of_report",
                "table/of_report",
                "account/of_report",
                "unit/by_name",
                "check/unlisted",
                "note/before",
                "source/by_location",
                "version/alone",
                "version/of_season",
                "version/season",
                "version/before",
                "version/of_act",
                "carry/put",
                "source/first_of_report",
                "cause/of_report",
                "note/of_key",
                "note/by_id",
                "note/before",
                "log/end",
                "log/link_at",
                "log/by_link",
                "log/by_id",
                "note/of_act",
                "finding/of_report",
                "discrepancy/by_key",
                "discrepancy/namesakes",
                "discrepancy/forget",
                "discrepancy/forget_before",
                "finding/forget_before",
                "finding/forget",
                "cause/forget_before",
                "cause/forget",
                "failure/remove",
                "label/by_digest",
                "cell/number"
            })
    void looksUpInsteadOfReadingAll(String name) throws Exception {
        assertThat(plan(name)).anyMatch(step -> step.contains("SEARCH")).noneMatch(step -> step.startsWith("SCAN"));
    }

    @Test
    void anOverviewLooksOnlyAtCellsInDoubtAndAtFindingsOfOneRule() throws Exception {
        assertThat(plan("overview/doubts"))
                .anyMatch(step -> step.contains("figure USING COVERING INDEX figure_in_doubt"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
        assertThat(plan("overview/together"))
                .anyMatch(step ->
                        step.contains("finding USING INDEX finding_by_severity (run=? AND severity=? AND rule=?"));
    }

    @Test
    void theNotesThatCountAreLookedUpByNumber() throws Exception {
        assertThat(plan("note/latest"))
                .anyMatch(step -> step.contains("note_event USING INTEGER PRIMARY KEY"))
                .noneMatch(step -> step.contains("SCAN note_event"));
    }

    @Test
    void theReportsOfAUnitComeInTheOrderOfTheirIndex() throws Exception {
        assertThat(plan("report/by_unit")).anyMatch(step -> step.contains("INDEX report_by_unit"));
    }

    @Test
    void everyStatementIsOneSqliteUnderstands() throws Exception {
        try (Stream<Path> files = Files.walk(SQL)) {
            List<Path> statements = files.filter(f -> f.toString().endsWith(".sql"))
                    .filter(f -> !f.toString().contains("migrations"))
                    .filter(f -> !isTemplate(f))
                    .sorted()
                    .toList();
            assertThat(statements).isNotEmpty();
            for (Path statement : statements) {
                assertThat(Files.readString(statement))
                        .as("one statement a file")
                        .doesNotContain(";");
                String name =
                        SQL.relativize(statement).toString().replace('\\', '/').replace(".sql", "");
                if (!name.startsWith("workspace/")) {
                    plan(name);
                }
            }
        }
    }

    /** What damage is read with names tables only when it is known which there are. */
    private static boolean isTemplate(Path file) {
        try {
            return Files.readString(file).contains("{table}");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> plan(String name) throws SQLException, IOException {
        String sql = "EXPLAIN QUERY PLAN " + Files.readString(SQL.resolve(name + ".sql"));
        List<String> steps = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
        }
        return steps;
    }
}
