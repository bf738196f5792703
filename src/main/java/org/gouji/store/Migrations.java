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
        if (version(writer) > number(scripts.get(scripts.size() - 1))) {
            throw new WorkspaceException.FromNewerVersion(writer.file());
        }
        for (String script : scripts) {
            if (version(writer) < number(script)) {
                writer.begin();
                // another program may have opened the same new file a moment ago
                if (version(writer) < number(script)) {
                    writer.script(FOLDER + script);
                    if (script.endsWith("-log")) {
                        new BeforeTheLog(writer).adopt();
                    } else if (script.endsWith("-statements")) {
                        new BeforeStatements(writer).adopt();
                    }
                }
                writer.commit();
            }
        }
    }

    /** Scripts are named by the version they bring a file to. */
    private static int number(String script) {
        return Integer.parseInt(script.substring(0, script.indexOf('-')));
    }

    private static int version(Session writer) {
        return writer.only("workspace/version", row -> row.getInt(1));
    }
}
