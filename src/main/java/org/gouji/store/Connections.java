package org.gouji.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Opens connections to one workspace file. Any thread. */
final class Connections {
    /** How long to wait for another program that is writing, in milliseconds. */
    private static final int PATIENCE = 10_000;

    private final Path file;
    private final SqlTexts sql = new SqlTexts();

    Connections(Path file) {
        this.file = file;
    }

    Session writer() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // a note she saw saved must outlive a power cut, see docs/decisions
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return open(config);
    }

    Session reader() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.setReadOnly(true);
        return open(config);
    }

    private Session open(SQLiteConfig config) throws SQLException {
        return new Session(file, config.createConnection("jdbc:sqlite:" + file), sql);
    }
}
