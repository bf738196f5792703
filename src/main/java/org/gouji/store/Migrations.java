package org.gouji.store;

import java.sql.SQLException;
import java.util.List;
import org.gouji.data.DataNode;

/** Brings a workspace file to the shape this release knows; a script a transaction, so that a file is never half way. */
final class Migrations {
    private static final String FOLDER = "migrations/";
    private final List<String> scripts =
            DataNode.resource("sql/" + FOLDER + "index.yaml").texts("migrations");

    /** Runs what is missing; throws {@link WorkspaceException.FromNewerVersion} where the file is ahead of us. */
    void run(Session writer) throws SQLException {
        int version = version(writer);
        if (version > scripts.size()) {
            throw new WorkspaceException.FromNewerVersion(writer.file());
        }
        for (int next = version; next < scripts.size(); next++) {
            writer.begin();
            // another program may have opened the same new file a moment ago
            if (version(writer) == next) {
                writer.script(FOLDER + scripts.get(next));
                if (scripts.get(next).endsWith("-log")) {
                    new BeforeTheLog(writer).adopt();
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
