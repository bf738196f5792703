package org.gouji.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A connection to the workspace within one transaction, and the aggregates it gives access to. One thread at a time; not to
 * be kept beyond the call of {@link Workspace#read} or {@link Workspace#write} that handed it out.
 */
public final class Session {
    /** Of a copy; while these are copied nobody else can write. */
    private static final int PAGES_AT_ONCE = 2_000;

    private static final int TRY_AGAIN_MILLIS = 100;
    private static final int TRIES = 100;

    private final Path file;
    private final Connection connection;
    private final SqlTexts sql;
    private final OwnOrigin own;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final CellNumbers cells = new CellNumbers(this);
    private final UnitIds unitIds = new UnitIds(this);
    private final Interned phrases = new Interned(this, "phrase");
    private final Interned kinds = new Interned(this, "kind");
    private final LabelSets labelSets = new LabelSets(this);

    Session(Path file, Connection connection, SqlTexts sql, OwnOrigin own) {
        this.file = file;
        this.connection = connection;
        this.sql = sql;
        this.own = own;
    }

    /** Takes a row of a result. */
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** Reads a row of a result; columns are counted from 1. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The reports of the workspace. */
    public Reports reports() {
        return new Reports(this);
    }

    /** What the last finished check found. */
    public Findings findings() {
        return new Findings(this);
    }

    /** The same as a person sees it: a row for each problem. */
    public Discrepancies discrepancies() {
        return new Discrepancies(this);
    }

    Standings standings() {
        return new Standings(this);
    }

    /** The first discrepancies of the list. */
    public ListHead listHead() {
        return new ListHead(this);
    }

    /** The search index. */
    public Words words() {
        return new Words(this);
    }

    /** Figures of many reports at once. */
    public FigureSums figureSums() {
        return new FigureSums(this);
    }

    /** The auditor's notes. */
    public Notes notes() {
        return new Notes(this);
    }

    /** All that auditors did. */
    public EventLog log() {
        return new EventLog(this);
    }

    /** What was stated beside notes and corrections. */
    public Statements statements() {
        return new Statements(this);
    }

    /** What auditors found themselves. */
    public OwnFindings ownFindings() {
        return new OwnFindings(this);
    }

    /** Files that belong to decisions. */
    public Attachments attachments() {
        return new Attachments(this);
    }

    /** What reviewers signed. */
    public SignOffs signOffs() {
        return new SignOffs(this);
    }

    NoteStates noteStates() {
        return new NoteStates(this);
    }

    /** The ids of units in other copies. */
    public UnitIds unitIds() {
        return unitIds;
    }

    OwnOrigin own() {
        return own;
    }

    /** Which reports are versions of one another. */
    public Versions versions() {
        return new Versions(this);
    }

    /** How what was found stands to the version before. */
    public Carries carries() {
        return new Carries(this);
    }

    /** What auditors corrected of readings. */
    public Corrections corrections() {
        return new Corrections(this);
    }

    /** The files that could not be read. */
    public ImportFailures failures() {
        return new ImportFailures(this);
    }

    /** What a person has chosen for this workspace. */
    public Settings settings() {
        return new Settings(this);
    }

    /** What letters say about findings. */
    public Sentences sentences() {
        return new Sentences(this);
    }

    /** The units under supervision. */
    public Rosters rosters() {
        return new Rosters(this);
    }

    /** What an overview says of all reports at once. */
    public Surveys surveys() {
        return new Surveys(this);
    }

    /** The units there are. */
    public Units units() {
        return new Units(this);
    }

    CellNumbers cells() {
        return cells;
    }

    Interned phrases() {
        return phrases;
    }

    Interned kinds() {
        return kinds;
    }

    LabelSets labelSets() {
        return labelSets;
    }

    Path file() {
        return file;
    }

    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    void commit() throws SQLException {
        connection.setAutoCommit(true);
    }

    void close() throws SQLException {
        connection.close();
    }

    /** Hears how a copy goes on: pages left, pages in all. */
    interface CopyWatch {
        void copied(int left, int pages);
    }

    /** Copies the whole file, as this session sees it, into another one. */
    void backup(Path copy, CopyWatch watch) throws SQLException {
        int code = connection
                .unwrap(SQLiteConnection.class)
                .getDatabase()
                .backup("main", copy.toString(), watch::copied, TRY_AGAIN_MILLIS, TRIES, PAGES_AT_ONCE);
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLiteException(copy.toString(), SQLiteErrorCode.getErrorCode(code));
        }
    }

    /** Asks {@code stop} now and then, each time after so many steps of SQLite, until {@link #unwatch}; what is asked then fails where it says so. */
    void watch(int steps, BooleanSupplier stop) throws SQLException {
        ProgressHandler.setHandler(connection, steps, new ProgressHandler() {
            @Override
            protected int progress() {
                return stop.getAsBoolean() ? 1 : 0;
            }
        });
    }

    void unwatch() throws SQLException {
        ProgressHandler.clearHandler(connection);
    }

    /** Runs all statements of a script of resources/sql. */
    void script(String name) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql.get(name));
        }
    }

    /** Runs a statement of resources/sql, whatever it answers. */
    void execute(String name) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql.get(name));
        }
    }

    /** Prepares a statement whose text was made for a table. */
    PreparedStatement prepare(String text) throws SQLException {
        return connection.prepareStatement(text);
    }

    /** Marks where to go back to within the transaction. */
    Savepoint mark() throws SQLException {
        return connection.setSavepoint();
    }

    /** Lets go of a mark; without {@code keep} what was changed since is undone. */
    void release(Savepoint mark, boolean keep) throws SQLException {
        if (!keep) {
            connection.rollback(mark);
        }
        connection.releaseSavepoint(mark);
    }

    /** Runs a statement that changes rows; returns how many. */
    int update(String name, Object... args) {
        try {
            return bind(name, args).executeUpdate();
        } catch (SQLException e) {
            throw WorkspaceException.of(file, e);
        }
    }

    /** Runs a statement that changes one row many times, which costs less than one run after the other. */
    void updateAll(String name, Iterable<Object[]> rows) {
        try {
            PreparedStatement statement = prepared(name);
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw WorkspaceException.of(file, e);
        }
    }

    <T> List<T> list(String name, RowReader<T> reader, Object... args) {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = bind(name, args).executeQuery()) {
            while (result.next()) {
                rows.add(read(reader, result));
            }
        } catch (SQLException e) {
            throw WorkspaceException.of(file, e);
        }
        return rows;
    }

    private <T> T read(RowReader<T> reader, ResultSet row) throws SQLException {
        SQLException[] failed = {null};
        T read = believed(() -> {
            try {
                return reader.read(row);
            } catch (SQLException e) {
                failed[0] = e;
                return null;
            }
        });
        if (failed[0] != null) {
            throw failed[0];
        }
        return read;
    }

    /** What was kept and says what no program of ours wrote is damage like a page that cannot be read. */
    <T> T believed(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException
                | ClassCastException
                | DateTimeException
                | IndexOutOfBoundsException
                | NullPointerException
                | NoSuchElementException e) {
            throw new WorkspaceException.Damaged(file, e);
        }
    }

    /** Hands row after row to {@code taker}, none of them kept. */
    void scan(String name, RowTaker taker, Object... args) {
        try (ResultSet result = bind(name, args).executeQuery()) {
            while (result.next()) {
                read(
                        row -> {
                            taker.take(row);
                            return true;
                        },
                        result);
            }
        } catch (SQLException e) {
            throw WorkspaceException.of(file, e);
        }
    }

    /** The first row, where there is one. */
    <T> Optional<T> one(String name, RowReader<T> reader, Object... args) {
        try (ResultSet result = bind(name, args).executeQuery()) {
            return result.next() ? Optional.of(read(reader, result)) : Optional.empty();
        } catch (SQLException e) {
            throw WorkspaceException.of(file, e);
        }
    }

    /** A row that must be there; where it is not, the file is damaged. */
    <T> T only(String name, RowReader<T> reader, Object... args) {
        return one(name, reader, args).orElseThrow(() -> new WorkspaceException.Damaged(file, null));
    }

    private PreparedStatement bind(String name, Object... args) throws SQLException {
        PreparedStatement statement = prepared(name);
        bind(statement, args);
        return statement;
    }

    private static void bind(PreparedStatement statement, Object[] args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i]);
        }
    }

    private PreparedStatement prepared(String name) throws SQLException {
        PreparedStatement statement = statements.get(name);
        if (statement == null) {
            statement = connection.prepareStatement(sql.get(name));
            statements.put(name, statement);
        }
        return statement;
    }
}
