package org.gouji.store;

import java.sql.SQLException;
import java.util.List;
import org.gouji.data.DataNode;

/** Brings a workspace file to the shape this release knows; a script a transaction, so that a file is never half way. */
final class Migrations {
    private static final String FOLDER = "migrations/";
    private final List<String> scripts =
            DataNode.resource("sql/" + FOLDER + "index.yaml").texts("migrations");

    /** How a file stands to this release. */
    enum Age {
        NEW,
        EARLIER,
        CURRENT
    }

    /** Looks at the file only; throws {@link WorkspaceException.FromNewerVersion} where it is ahead of us. */
    Age age(Session session) {
        int version = version(session);
        if (version > scripts.size()) {
            throw new WorkspaceException.FromNewerVersion(session.file());
        }
        return version == 0 ? Age.NEW : version < scripts.size() ? Age.EARLIER : Age.CURRENT;
    }

    /** Runs what is missing. */
    void run(Session writer, OpeningSteps steps) throws SQLException {
        run(writer, scripts.size(), steps);
    }

    /** The shape that this release knows. */
    int latest() {
        return scripts.size();
    }

    /** Runs what is missing for an earlier shape. */
    void run(Session writer, int wanted, OpeningSteps steps) throws SQLException {
        int version = version(writer);
        for (int next = version; next < wanted; next++) {
            if (version > 0) {
                steps.at(OpeningSteps.Step.UPDATE, (long) next - version, (long) wanted - version);
            }
            writer.begin();
            // another program may have opened the same new file a moment ago
            if (version(writer) == next) {
                writer.script(FOLDER + scripts.get(next));
                if (scripts.get(next).endsWith("-log")) {
                    new BeforeTheLog(writer).adopt();
                } else if (scripts.get(next).endsWith("-statements")) {
                    new BeforeStatements(writer).adopt();
                }
                if (scripts.get(next).endsWith("-versions")) {
                    new BeforeVersions(writer).adopt();
                }
            }
            writer.commit();
        }
    }

    private static int version(Session writer) {
        return writer.only("workspace/version", row -> row.getInt(1));
    }
}
