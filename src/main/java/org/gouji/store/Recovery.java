package org.gouji.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.gouji.data.OwnFiles;

/**
 * Takes what can be read of a damaged workspace into a new one: the auditor's words first, then the reports, each whole or not at
 * all. What rules found is not taken along: a check finds it again.
 */
public final class Recovery {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Recovery() {}

    /**
     * Recovers {@code damaged}, which is left as it is, into {@code out}, which must not be there. Throws
     * {@link WorkspaceException}; there is no {@code out} then. {@code steps} hears of it as of the opening of an old one.
     */
    public static Recovered run(Path damaged, Path out, OpeningSteps steps) {
        Path file = damaged.toAbsolutePath().normalize();
        Path target = out.toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            throw new WorkspaceException.NotAWorkspace(file);
        }
        if (Files.exists(target)) {
            throw new WorkspaceException.Exists(target);
        }
        WorkspaceLock lock = WorkspaceLock.take(file, Clock.systemUTC(), PATIENCE);
        try {
            return recover(file, target, steps);
        } catch (IOException e) {
            throw new WorkspaceException.ReadOnly(target, e);
        } catch (SQLException e) {
            throw WorkspaceException.of(target, e);
        } finally {
            // it is still damaged
            lock.abandon();
        }
    }

    private static Recovered recover(Path file, Path target, OpeningSteps steps) throws IOException, SQLException {
        Path folder = target.resolveSibling("." + UUID.randomUUID());
        OwnFiles.createFolder(folder);
        Path draft = folder.resolve("draft.gouji");
        Migrations migrations = new Migrations();
        try (DamagedFile source = new DamagedFile(file, folder, migrations.latest())) {
            OwnFiles.create(draft);
            Session writer = new Connections(draft, PATIENCE, true).writer();
            Recovered recovered;
            try (Connection damaged = source.connect(new SqlTexts())) {
                migrations.run(writer, source.version(), OpeningSteps.unwatched());
                Salvage salvage = new Salvage(damaged, writer, steps);
                salvage.run();
                migrations.run(writer, steps);
                recovered = salvage.finish();
            } finally {
                writer.close();
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return recovered;
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(draft.resolveSibling("draft.gouji-journal"));
            Files.deleteIfExists(folder);
        }
    }
}
