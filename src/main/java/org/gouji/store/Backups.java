package org.gouji.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.data.OwnFiles;

/** Dated copies of a workspace in a folder beside it. A copy is whole or not there; the newest few are kept. */
final class Backups {
    static final int KEPT = 3;

    private static final String FOLDER = ".backup";
    private static final String WORKSPACE = ".gouji";
    private static final String DRAFT = ".part";

    /** By universal time, so that the order of names is that of time also where clocks are put back. */
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** What must stay free besides the copy. */
    private static final long SPARE = 16L << 20;

    private final Path file;
    private final Path folder;
    private final String core;

    Backups(Path file) {
        this.file = file;
        String name = file.getFileName().toString();
        this.core = name.toLowerCase(Locale.ROOT).endsWith(WORKSPACE)
                ? name.substring(0, name.length() - WORKSPACE.length())
                : name;
        this.folder = file.resolveSibling(core + FOLDER);
    }

    /** The copies there are, newest first. */
    List<Path> list() {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, this::isOurs)) {
                files.forEach(found::add);
            } catch (IOException | DirectoryIteratorException e) {
                log(e);
            }
        }
        found.sort(Comparator.comparing(path -> path.getFileName().toString(), Comparator.reverseOrder()));
        return found;
    }

    /** Other files in that folder are left alone. */
    private boolean isOurs(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(core + " ")
                && name.substring(core.length()).matches(" \\d{8}-\\d{6}(-\\d+)?\\.gouji")
                && Files.isRegularFile(path);
    }

    /** The newest copy. */
    Optional<Path> newest() {
        return list().stream().findFirst();
    }

    /** Copies what {@code session} sees and lets the oldest go; throws {@link WorkspaceException} and leaves all as it was. */
    Path make(Session session, Clock clock, OpeningSteps steps) throws SQLException {
        long size = session.only("workspace/pages", row -> row.getLong(1))
                * session.only("workspace/page_size", row -> row.getLong(1));
        Path draft = folder.resolve(core + DRAFT);
        try {
            OwnFiles.createFolder(folder);
            Files.deleteIfExists(draft);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < size + SPARE) {
                throw new WorkspaceException.NoRoom(file, size + SPARE, free);
            }
            OwnFiles.create(draft);
            session.backup(draft, (left, pages) -> steps.at(OpeningSteps.Step.BACKUP, (long) pages - left, pages));
            Path copy = name(clock);
            Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
            list().stream().skip(KEPT).forEach(Backups::remove);
            return copy;
        } catch (IOException e) {
            throw new WorkspaceException.NoBackup(file, folder, e);
        } finally {
            remove(draft);
        }
    }

    /** Two within a second have a number each. */
    private Path name(Clock clock) {
        String name = core + " " + SECOND.format(clock.instant());
        Path copy = folder.resolve(name + WORKSPACE);
        for (int i = 2; Files.exists(copy); i++) {
            copy = folder.resolve(name + "-" + i + WORKSPACE);
        }
        return copy;
    }

    private static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            log(e);
        }
    }

    private static void log(Exception e) {
        System.getLogger(Backups.class.getName()).log(System.Logger.Level.DEBUG, "a backup stays", e);
    }
}
