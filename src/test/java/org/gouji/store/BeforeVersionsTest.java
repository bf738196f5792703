package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.data.DataNode;
import org.gouji.model.LogEvent;
import org.gouji.model.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of before versions: what was read where another had been becomes a version, what was put aside stays aside. */
class BeforeVersionsTest {
    @TempDir
    Path folder;

    private Path old;

    @BeforeEach
    void makeAnOldWorkspace() throws Exception {
        old = folder.resolve("old.gouji");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
                Statement statements = connection.createStatement()) {
            List<String> scripts =
                    DataNode.resource("sql/migrations/index.yaml").texts("migrations");
            for (String script :
                    scripts.stream().takeWhile(s -> !s.endsWith("-versions")).toList()) {
                statements.executeUpdate(Files.readString(Path.of("resources/sql/migrations", script + ".sql")));
            }
            statements.executeUpdate("INSERT INTO workspace VALUES (1, 'w', '2026-03-01T08:00:00Z')");
            statements.executeUpdate("INSERT INTO unit VALUES (1, 'u', '青禾县水利局')");
            report(statements, 1, "a1", 1, "'2026-03-03T08:00:00Z'", "NULL");
            report(statements, 2, "b2", 2, "'2026-03-04T08:00:00Z'", "NULL");
            report(statements, 3, "c3", 3, "NULL", "NULL");
            report(statements, 4, "d4", 4, "'2026-03-05T08:00:00Z'", "'2026-03-05T08:00:00Z'");
        }
    }

    private static void report(Statement statements, int id, String content, int day, String retired, String withdrawn)
            throws SQLException {
        statements.executeUpdate(
                ("INSERT INTO report (id, sha256, path, unit, year, edition, title, partial, imported_at, retired_at, withdrawn_at)"
                                + " VALUES (%d, '%s', '%s.docx', 1, 2024, '2021', '', 0, '2026-03-0%dT08:00:00Z', %s, %s)")
                        .formatted(id, content, content, day, retired, withdrawn));
    }

    @Test
    void whatWasReplacedIsAnOlderVersionAndWhatWasPutAsideIsWithdrawn() {
        List<Message> broken = new ArrayList<>();
        try (Workspace workspace = Workspace.open(old)) {
            List<Versions.Version> all = workspace.read(s -> s.versions().of(3));
            assertThat(all)
                    .extracting(v -> v.source().sha256() + " " + v.version().orElse(0) + " " + v.listed())
                    .containsExactly("a1 1 false", "b2 2 false", "c3 3 true", "d4 0 false");
            assertThat(all.get(2).before()).isEqualTo(Optional.of(2L));
            assertThat(workspace.<List<Reports.Withdrawn>>read(s -> s.reports().withdrawn()))
                    .extracting(Reports.Withdrawn::id)
                    .containsExactly(4L);
            workspace.read(s -> new LogCheck(s, broken::add).run());
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void twoCopiesSayTheSame() throws IOException {
        Path copy = Files.copy(old, folder.resolve("copy.gouji"));
        assertThat(events(old)).hasSize(3).isEqualTo(events(copy));
    }

    private static List<LogEvent> events(Path file) {
        List<LogEvent> events = new ArrayList<>();
        try (Workspace workspace = Workspace.open(file)) {
            workspace.read(s -> {
                s.log().events(events::add);
                return events;
            });
        }
        return events;
    }
}
