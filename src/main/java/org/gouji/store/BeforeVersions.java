package org.gouji.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.LogEvent;
import org.gouji.model.VersionStatement;
import org.gouji.model.VersionStatement.Says;

/**
 * Says of the reports of an older workspace what it only showed: that one was read where another had been, and that one was put
 * aside. Two copies of it make the same events: each is an origin of its own, named after all it says.
 */
final class BeforeVersions {
    private final Session session;

    BeforeVersions(Session session) {
        this.session = session;
    }

    private record Row(String content, long unit, int year, Instant imported, boolean retired) {}

    void adopt() {
        List<Row> rows = session.list(
                "version/legacy",
                row -> new Row(
                        row.getString(1),
                        row.getLong(2),
                        row.getInt(3),
                        Instant.parse(row.getString(4)),
                        row.getInt(5) == 1));
        List<Row> retired = new ArrayList<>();
        for (Row row : rows) {
            if (!retired.isEmpty()
                    && (retired.get(0).unit() != row.unit() || retired.get(0).year() != row.year())) {
                retired.clear();
            }
            if (!retired.isEmpty()) {
                String before = retired.get(retired.size() - 1).content();
                say(row.content(), Says.FOLLOWS, List.of(before), row.imported());
            }
            if (row.retired()) {
                retired.add(row);
            }
        }
        session.list("version/legacy_withdrawn", row -> new Object[] {row.getString(1), row.getString(2)})
                .forEach(row -> say((String) row[0], Says.WITHDRAWN, List.of(), Instant.parse((String) row[1])));
    }

    private void say(String content, Says says, List<String> follows, Instant at) {
        String all = String.join(" ", content, says.key(), String.join(",", follows), at.toString());
        VersionStatement statement =
                new VersionStatement(id("version " + all), content, says, follows, Optional.empty(), "", at);
        LogEvent event =
                session.log().adopt(id("before versions: " + all), Math.max(1, at.toEpochMilli()), Told.of(statement));
        session.versions().insert(statement, event);
        session.versions().restate(content, at);
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
