package org.gouji.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.gouji.data.OwnFiles;
import org.sqlite.SQLiteConfig;

/** A copy of a damaged workspace that SQLite will open: the damaged file itself is not touched. */
final class DamagedFile implements AutoCloseable {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE = 4096;
    private static final int HEADER = 100;
    private static final int VERSION_AT = 60;
    private static final List<String> SIDES = List.of("", "-wal", "-journal");

    private final Path copy;
    private final int version;

    /** Copies {@code file} and its log into {@code folder}; {@code latest} is the shape taken for granted where its header does not say. */
    DamagedFile(Path file, Path folder, int latest) throws IOException {
        this.copy = folder.resolve("damaged");
        for (String side : SIDES) {
            Path from = file.resolveSibling(file.getFileName() + side);
            Path to = folder.resolve("damaged" + side);
            if (Files.exists(from)) {
                OwnFiles.create(to);
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        this.version = mendHeader(copy, latest);
    }

    /** Puts right what every workspace has in its first hundred bytes; returns the version of its shape. */
    private static int mendHeader(Path file, int latest) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] header = new byte[HEADER];
            if (bytes.length() < PAGE_SIZE) {
                return latest;
            }
            bytes.readFully(header);
            ByteBuffer fields = ByteBuffer.wrap(header);
            boolean sound = Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                    && fields.getShort(16) == PAGE_SIZE
                    && header[21] == 64;
            int version = fields.getInt(VERSION_AT);
            int known = version >= 1 && version <= latest ? version : latest;
            fields.put(0, MAGIC).putShort(16, (short) PAGE_SIZE);
            // how it is written stays; no bytes are reserved, and a page is filled as always
            header[18] = header[18] == 2 ? (byte) 2 : 1;
            header[19] = header[18];
            header[20] = 0;
            header[21] = 64;
            header[22] = 32;
            header[23] = 32;
            fields.putInt(28, (int) (bytes.length() / PAGE_SIZE));
            // the counts agree, so that the number of pages above is believed
            fields.putInt(92, fields.getInt(24));
            // the list of free pages is of no use to a reader
            fields.putInt(32, 0).putInt(36, 0);
            fields.putInt(44, 4).putInt(52, 0).putInt(56, 1).putInt(VERSION_AT, known);
            if (!sound) {
                bytes.seek(0);
                bytes.write(header);
            }
            return known;
        }
    }

    /** The shape it has. */
    int version() {
        return version;
    }

    Connection connect(SqlTexts sql) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(false);
        Connection connection = config.createConnection("jdbc:sqlite:" + copy);
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql.get("salvage/any_schema"));
            statement.execute(sql.get("workspace/no_trust"));
            statement.execute(sql.get("workspace/look_at_cells"));
        }
        return connection;
    }

    @Override
    public void close() throws IOException {
        for (String side : List.of("", "-wal", "-journal", "-shm")) {
            Files.deleteIfExists(copy.resolveSibling("damaged" + side));
        }
    }
}
