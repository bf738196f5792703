package org.gouji.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.gouji.data.DataNode;
import org.gouji.data.UserCache;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite's native library, unpacked once into the person's cache instead of at every start, which costs a second of a slow disk
 * and leaves a copy behind wherever the program is killed. What was unpacked is used only if it has the hash that
 * resources/native names; where anything is in the way the driver unpacks it as it always does.
 */
final class NativeLibrary {
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";
    private static final String TRIED = "org.gouji.sqlite.tried";

    private NativeLibrary() {}

    /** Lets the driver, which asks once in its life, find the library; called before each first connection, cheap later. */
    static synchronized void makeReady() {
        if (System.getProperty(FOLDER) == null && System.getProperty(TRIED) == null) {
            System.setProperty(TRIED, "true");
            String platform = OSInfo.getNativeLibFolderPathForCurrentOS();
            String name = LibraryLoaderUtil.getNativeLibName();
            UserCache.folder()
                    .flatMap(cache -> hash(platform).flatMap(hash -> unpacked(cache, platform, name, hash)))
                    .ifPresent(folder -> {
                        System.setProperty(FOLDER, folder.toString());
                        System.setProperty(NAME, name);
                    });
        }
    }

    /** What the library of a platform must be; empty for one that is not known. */
    static Optional<String> hash(String platform) {
        return DataNode.resource("native/sqlite.yaml").find(platform).map(DataNode::text);
    }

    /** The folder in {@code cache} that holds the library now; empty where it cannot be written there or is not what it should be. */
    static Optional<Path> unpacked(Path cache, String platform, String name, String sha256) {
        Path folder = cache.resolve("sqlite-" + sha256.substring(0, 16));
        Path library = folder.resolve(name);
        try {
            if (!Files.isRegularFile(library) || !sha256.equals(digest(Files.readAllBytes(library)))) {
                byte[] bytes = packed(platform, name);
                if (!sha256.equals(digest(bytes))) {
                    return Optional.empty();
                }
                createFolders(folder);
                replace(library, bytes);
            }
            return Optional.of(folder);
        } catch (IOException | SecurityException e) {
            System.getLogger(NativeLibrary.class.getName()).log(System.Logger.Level.DEBUG, "no cache", e);
            return Optional.empty();
        }
    }

    /** Whole or not at all, also where two programs start at once; a library that is in use elsewhere stays whole there. */
    private static void replace(Path library, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(library.getParent(), "draft", ".tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, library, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, library, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static byte[] packed(String platform, String name) throws IOException {
        String path = "/org/sqlite/native/" + platform + "/" + name;
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return in.readAllBytes();
        }
    }

    private static void createFolders(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, own);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
