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
    private final boolean onShare;

    /** {@code patience}: how long to wait for another program that is writing; {@code onShare}: the file is on another computer. */
    Connections(Path file, Duration patience, boolean onShare) {
        this.file = file;
        this.patience = patience;
        this.onShare = onShare;
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
        // many notes at once go into a dozen indexes; with the two megabytes of the driver pages are read and written
        // again and again
        config.setCacheSize(-32_000);
        Session writer = open(config);
        try {
            writer.execute("workspace/to_the_disk");
            journal(writer);
            return writer;
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Says how changes are written. The log needs memory that connections share, which a file on another computer cannot give:
     * there each change is written with a journal that is then removed. Taken alone, such a file can be changed from log to journal
     * without that memory.
     */
    private void journal(Session writer) throws SQLException {
        if (onShare) {
            writer.execute("workspace/alone");
            writer.execute("workspace/journal_on_share");
            writer.execute("workspace/shared");
            writer.execute("workspace/version");
        }
    }

    Session reader() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setReadOnly(true);
        return open(config);
    }

    private Session open(SQLiteConfig config) throws SQLException {
        NativeLibrary.makeReady();
        // to the driver a question mark begins parameters; only as a URI can a file name hold one (never on Windows)
        String name = file.toString().indexOf('?') < 0
                ? file.toString()
                : file.toUri().toString();
        Session session = new Session(file, config.createConnection("jdbc:sqlite:" + name), sql, own);
        session.execute("workspace/no_trust");
        session.execute("workspace/look_at_cells");
        return session;
    }
}
