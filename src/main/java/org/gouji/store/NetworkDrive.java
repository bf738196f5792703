package org.gouji.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells a folder of another computer, where the log that SQLite shares in memory between connections cannot be relied on. */
final class NetworkDrive {
    /** As the systems call them, without the program that brings them in ({@code fuse.}). */
    private static final Set<String> KINDS = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "afs",
            "ncpfs",
            "9p",
            "webdav",
            "davfs",
            "davfs2",
            "sshfs",
            "rclone",
            "gvfsd-fuse",
            "vboxsf",
            "vmhgfs",
            "vmhgfs-fuse",
            "prl_fs",
            "ceph",
            "glusterfs");

    private NetworkDrive() {}

    /** Whether {@code file} is on one; a letter that Windows gives to a share is not recognised. */
    static boolean holds(Path file) {
        try {
            return isShare(file.toString()) || isKind(Files.getFileStore(file).type());
        } catch (IOException e) {
            return false;
        }
    }

    static boolean isShare(String path) {
        return path.startsWith("\\\\") && !path.startsWith("\\\\?\\") && !path.startsWith("\\\\.\\")
                || path.startsWith("\\\\?\\UNC\\");
    }

    static boolean isKind(String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        return KINDS.contains(kind.startsWith("fuse.") ? kind.substring("fuse.".length()) : kind);
    }
}
