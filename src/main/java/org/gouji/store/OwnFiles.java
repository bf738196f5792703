package org.gouji.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files and folders that are nobody else's business: for their owner only, where the system knows owners. */
final class OwnFiles {
    private static final FileAttribute<?>[] SYSTEMS_OWN = {};

    private OwnFiles() {}

    static void create(Path file) throws IOException {
        Files.createFile(file, rights(file, "rw-------"));
    }

    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, rights(folder, "rwx------"));
        }
    }

    /** Opens a file to read and write, makes it where there is none. */
    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                rights(file, "rw-------"));
    }

    private static FileAttribute<?>[] rights(Path place, String rights) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : SYSTEMS_OWN;
    }
}
