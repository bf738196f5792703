package org.gouji.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;

/** Opens connections to one workspace file. Any thread. */
final class Connections {
    private final Path file;
    private final Duration patience;
    private final SqlTexts sql = new SqlTexts();
    private final OwnOrigin own;

    /** {@code patience}: how long to wait for another program that is writing. */
    Connections(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
        this.own = OwnOrigin.at(file);
    }

    Session writer() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        // the driver would ask for the last row id after every row; it costs as much as the row, and RETURNING tells
        // where needed
        config.setGetGeneratedKeys(false);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // a note she saw saved must outlive a power cut, see docs/decisions
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-32_000);
        return open(config);
    }

    Session reader() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setReadOnly(true);
        return open(config);
    }

    private Session open(SQLiteConfig config) throws SQLException {
        // to the driver a question mark begins parameters; only as a URI can a file name hold one (never on Windows)
        String name = file.toString().indexOf('?') < 0
                ? file.toString()
                : file.toUri().toString();
        return new Session(file, config.createConnection("jdbc:sqlite:" + name), sql, own);
    }
}
