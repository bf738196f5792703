package org.gouji.crash;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gouji.bench.GenerateReports;
import org.gouji.data.DataNode;
import org.gouji.model.Decision;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Progress;
import org.gouji.work.Toolbox;
import org.gouji.work.share.PackageRequest;

/** Where a program is killed: a folder with a workspace, reports to bring in, a package to merge and a file of an earlier release. */
record Place(Path folder) {
    static final int FOLDERS = 6;
    static final int NOTES = 400;
    static final String COLLEAGUE = "同事的看法";
    private static final int REPORTS = 60;

    Path workspace() {
        return folder.resolve("work/审核.gouji");
    }

    Path reports(int number) {
        return folder.resolve("reports").resolve(String.valueOf(number));
    }

    Path parcel() {
        return folder.resolve("同事.gouji-package");
    }

    Path earlier() {
        return folder.resolve("earlier.gouji");
    }

    Path migrated() {
        return folder.resolve("migrated");
    }

    /** Makes all but the workspace. */
    void furnish(Toolbox tools) throws IOException, SQLException {
        Files.createDirectories(workspace().getParent());
        Files.createDirectories(migrated());
        Path made = folder.resolve("made");
        new GenerateReports(tools.forms())
                .run(Files.createDirectories(made), REPORTS, 7, new BigDecimal("2"), List.of(), Progress.none());
        try (Stream<Path> files = Files.walk(made.resolve("files"))) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < all.size(); i++) {
                Path to = Files.createDirectories(reports(i % FOLDERS));
                Files.move(all.get(i), to.resolve(i + " " + all.get(i).getFileName()));
            }
        }
        parcel(tools);
        earlier(300);
    }

    private void parcel(Toolbox tools) {
        try (OpenedWorkspace theirs = OpenedWorkspace.open(tools, folder.resolve("theirs.gouji"))) {
            theirs.imports().run(List.of(reports(0)), Progress.none());
            theirs.checks().run(Progress.none());
            theirs.review().setAuthor("王禾");
            for (DiscrepancyRow row : theirs.browse().discrepancies()) {
                theirs.review().decide(row, Decision.CONFIRMED, "", COLLEAGUE);
            }
            theirs.packages().run(new PackageRequest(List.of(), Optional.empty()), parcel());
        }
    }

    /** A file of the third release, with notes and a setting large enough that copying it takes a while. */
    private void earlier(int kilobytes) throws SQLException, IOException {
        List<String> scripts = DataNode.resource("sql/migrations/index.yaml").texts("migrations");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + earlier());
                Statement statement = connection.createStatement()) {
            for (String script : scripts.subList(0, 3)) {
                statement.executeUpdate(Files.readString(Path.of("resources/sql/migrations", script + ".sql")));
            }
            statement.executeUpdate("INSERT INTO workspace VALUES (1, 'w', '2026-03-01T08:00:00Z')");
            statement.executeUpdate(
                    "INSERT INTO setting VALUES ('author', '李青'), ('filler', '" + "x".repeat(kilobytes << 10) + "')");
            connection.setAutoCommit(false);
            try (PreparedStatement note = connection.prepareStatement(
                    "INSERT INTO note_event (sequence, id, key, decision, reason, comment, author, at, seen_evidence, act)"
                            + " VALUES (?, ?, ?, 'confirmed', '', ?, '李青', ?, '', ?)")) {
                for (int i = 1; i <= NOTES; i++) {
                    note.setInt(1, i);
                    note.setString(2, UUID.randomUUID().toString());
                    note.setString(3, "sha256:%064d@0|T3-ROW|T3.new.total|0||0".formatted(i % 90));
                    note.setString(4, "旧批注" + i);
                    note.setString(5, "2026-03-02T12:%02d:%02dZ".formatted(i / 60 % 60, i % 60));
                    note.setString(6, UUID.randomUUID().toString());
                    note.executeUpdate();
                }
            }
            connection.commit();
        }
    }
}
