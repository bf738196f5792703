package org.gouji.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Toolbox;
import org.gouji.work.share.ReadLog;

/** Opens what a killed program left, and tells what must not be. */
final class Witness {
    private final Toolbox tools;
    private final int colleagues;

    /** {@code colleagues}: how many notes the package holds. */
    Witness(Toolbox tools, int colleagues) {
        this.tools = tools;
        this.colleagues = colleagues;
    }

    /** The comments of all notes in a workspace. */
    List<String> comments(Path file) {
        List<String> comments = new ArrayList<>();
        try (OpenedWorkspace workspace = OpenedWorkspace.open(tools, file)) {
            ReadLog.Wanted all =
                    new ReadLog.Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            workspace.log().lines(all, line -> {
                String comment = line.event().content().get("comment");
                if (comment != null) {
                    comments.add(comment);
                }
            });
            assertThat(workspace.log().verify().broken()).as("the log is whole").isEmpty();
            assertThat(workspace.browse().contents()).isNotNull();
        }
        return comments;
    }

    /** All that was said to be saved is there, and a package came in as a whole or not at all. */
    void looksAt(Path file, Set<String> saved, boolean merged) throws SQLException {
        if (!Files.exists(file)) {
            assertThat(saved).isEmpty();
            return;
        }
        List<String> comments = comments(file);
        Set<String> lost = new HashSet<>(saved);
        comments.forEach(lost::remove);
        assertThat(lost).as("saved and lost").isEmpty();
        int theirs = Collections.frequency(comments, Place.COLLEAGUE);
        assertThat(theirs).as("notes of the package").isGreaterThanOrEqualTo(merged ? colleagues : 0);
        assertThat(theirs == 0 || theirs >= colleagues).as("merged in part").isTrue();
        sound(file);
    }

    /** A migrated file has every note of before. */
    void looksAtMigrated(Path file) throws SQLException {
        assertThat(comments(file))
                .filteredOn(comment -> comment.startsWith("旧批注"))
                .hasSize(Place.NOTES);
        sound(file);
    }

    private static void sound(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            try (ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
                assertThat(check.getString(1)).isEqualTo("ok");
            }
            try (ResultSet orphans = statement.executeQuery("PRAGMA foreign_key_check")) {
                assertThat(orphans.next())
                        .as("rows without what they belong to")
                        .isFalse();
            }
        }
    }
}
