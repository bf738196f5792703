package org.gouji.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Makes files and folders that are nobody else's business: for their owner only, where the system knows rights of owners; on
 * Windows they have the rights of the folder they are in.
 */
public final class OwnFiles {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";
    private static final FileAttribute<?>[] SYSTEMS_OWN = {};

    private OwnFiles() {}

    /** Makes an empty file; throws where there is one. */
    public static void create(Path file) throws IOException {
        Files.createFile(file, rights(file, FILE));
    }

    /** Makes a folder, and those it is in, where they are not there yet. */
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, FOLDER));
    }

    /** Opens a file to read and write, makes it where there is none. */
    public static FileChannel open(Path file) throws IOException {
        return open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Opens a new file to write; throws where there is one. */
    public static FileChannel openNew(Path file) throws IOException {
        return open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    private static FileChannel open(Path file, Set<OpenOption> how) throws IOException {
        return FileChannel.open(file, how, rights(file, FILE));
    }

    /** Gives {@code file} the rights of one whose place it takes. */
    public static void likeBefore(Path file, Path before) throws IOException {
        if (knowsRights(file) && Files.exists(before)) {
            Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(before));
        }
    }

    private static boolean knowsRights(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] rights(Path place, String rights) {
        return knowsRights(place)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : SYSTEMS_OWN;
    }
}
