package org.gouji.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** How workspace files are told and named. */
public final class WorkspaceName {
    private static final String SUFFIX = ".gouji";
    private static final int LONGEST = 40;

    private WorkspaceName() {}

    /** Whether a path names a workspace. */
    public static boolean is(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    /** The name of the workspace made from {@code paths}: after the first, the same for the same paths from wherever they are named. */
    public static String of(List<Path> paths) {
        List<String> places = paths.stream().map(path -> place(path).toString()).toList();
        return name(place(paths.get(0))) + "-" + digest(String.join("\n", places)) + SUFFIX;
    }

    private static Path place(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** A file name that every system accepts; a root has none of its own. */
    private static String name(Path place) {
        String name = place.getFileName() == null ? "" : place.getFileName().toString();
        String safe = name.replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]", "_").strip();
        int[] first = safe.codePoints().limit(LONGEST).toArray();
        return first.length == 0 ? "reports" : new String(first, 0, first.length);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
