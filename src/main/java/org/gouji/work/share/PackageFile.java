package org.gouji.work.share;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.gouji.store.Packed;

/**
 * A package, read from front to back: nothing in it is trusted, no more of it is kept than a line, and a file that grows beyond
 * measure when it is unpacked is left.
 */
final class PackageFile {
    static final String FORMAT = "gouji-package";
    static final String VERSION = "1";

    private static final int LONGEST_LINE = 16 << 20;
    private static final int LONGEST_MANIFEST = 1 << 16;
    private static final long ALWAYS_ALLOWED = 64L << 20;
    private static final long GROWTH = 200;

    private final Path file;

    PackageFile(Path file) {
        this.file = file;
    }

    /** Takes a line of a part. */
    interface Lines {
        void take(Part part, String line);
    }

    /** Compares every part with the manifest; throws {@link PackageException} where anything differs. */
    void verify() {
        Map<Part, String> digests = new EnumMap<>(Part.class);
        String[] manifest = {""};
        pass((part, in) -> {
            if (part == Part.MANIFEST) {
                manifest[0] = new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
            } else {
                digests.put(part, digest(in));
            }
        });
        Map<String, String> stated = stated(manifest[0]);
        if (!FORMAT.equals(stated.get("format"))) {
            throw new PackageException.NotAPackage(file, null);
        }
        if (!VERSION.equals(stated.get("version"))) {
            throw new PackageException.Newer(file, String.valueOf(stated.get("version")));
        }
        digests.forEach((part, digest) -> {
            if (!digest.equals(stated.get(part.entry()))) {
                throw new PackageException.Damaged(file, part.entry(), null);
            }
        });
    }

    private Map<String, String> stated(String manifest) {
        try {
            return Packed.manifest(manifest);
        } catch (IllegalArgumentException e) {
            throw new PackageException.NotAPackage(file, e);
        }
    }

    /** Hands over every line; one that cannot be read is damage, named by part and number. */
    void lines(Lines lines) {
        pass((part, in) -> {
            if (part == Part.MANIFEST) {
                return;
            }
            int[] number = {0};
            each(new InputStreamReader(in, StandardCharsets.UTF_8), part, line -> {
                number[0]++;
                try {
                    lines.take(part, line);
                } catch (IllegalArgumentException e) {
                    throw new PackageException.Damaged(file, part.entry() + ":" + number[0], e);
                }
            });
        });
    }

    /** The next entry, null behind the last; a name whose bytes spell nothing is told as damage, not as a mistake of ours. */
    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw (ZipException) new ZipException("entry").initCause(e);
        }
    }

    private interface PartReader {
        void read(Part part, InputStream in) throws IOException;
    }

    private void pass(PartReader reader) {
        if (!Files.isRegularFile(file)) {
            throw new PackageException.Missing(file, null);
        }
        int next = 0;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            long allowed = Math.max(ALWAYS_ALLOWED, GROWTH * Files.size(file));
            Bounded bounded = new Bounded(zip, allowed);
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                if (next >= Part.values().length || !entry.getName().equals(Part.values()[next].entry())) {
                    throw new PackageException.NotAPackage(file, null);
                }
                Part part = Part.values()[next++];
                bounded.part = part;
                reader.read(part, bounded);
            }
        } catch (ZipException e) {
            throw new PackageException.Damaged(file, next == 0 ? "ZIP" : Part.values()[next - 1].entry(), e);
        } catch (java.io.EOFException e) {
            throw new PackageException.Damaged(file, "ZIP", e);
        } catch (IOException e) {
            throw new PackageException.Missing(file, e);
        }
        if (next == 0) {
            throw new PackageException.NotAPackage(file, null);
        }
        if (next < Part.values().length) {
            throw new PackageException.Damaged(file, Part.values()[next].entry(), null);
        }
    }

    private void each(Reader in, Part part, Consumer<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        char[] some = new char[1 << 13];
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            for (int i = 0; i < n; i++) {
                if (some[i] == '\n') {
                    lines.accept(line.toString());
                    line.setLength(0);
                } else if (line.append(some[i]).length() > LONGEST_LINE) {
                    throw new PackageException.TooLarge(file, part.entry());
                }
            }
        }
        if (!line.isEmpty()) {
            throw new PackageException.Damaged(file, part.entry(), null);
        }
    }

    private static String digest(InputStream in) throws IOException {
        DigestInputStream digested = new DigestInputStream(in, sha256());
        byte[] some = new byte[1 << 13];
        while (digested.read(some) >= 0) {
            continue;
        }
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Counts what comes out of the ZIP file. */
    private final class Bounded extends FilterInputStream {
        private final long allowed;
        private long read;
        private Part part;

        Bounded(InputStream in, long allowed) {
            super(in);
            this.allowed = allowed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            read += Math.max(n, 0);
            if (read > allowed) {
                throw new PackageException.TooLarge(file, part.entry());
            }
            return n;
        }
    }
}
