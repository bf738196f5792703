package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.RosterEntry.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RostersTest {
    private static final Roster FAMILY = new Roster(List.of(
            new RosterEntry(
                    "青禾县水利局", Optional.of("青禾县人民政府"), Kind.DEPARTMENT, List.of("青禾县水务局", "水利\"局\""), Optional.empty()),
            new RosterEntry("青禾县人民政府", Optional.empty(), Kind.GOVERNMENT, List.of(), Optional.of(Level.COUNTY))));

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("w.gouji"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Optional<Roster> kept() {
        return workspace.read(session -> session.rosters().get());
    }

    @Test
    void hasNoRosterUntilOneIsGiven() {
        assertThat(kept()).isEmpty();
    }

    @Test
    void givesBackTheLastRosterAsItWas() {
        workspace.write(session ->
                session.rosters().replace(new Roster(List.of(FAMILY.entries().get(1)))));
        workspace.write(session -> session.rosters().replace(FAMILY));
        workspace.write(session -> session.rosters().replace(FAMILY));

        assertThat(kept()).contains(FAMILY);
    }

    @Test
    void countsAReportUnderAnotherNameForItsUnit() {
        workspace.write(session -> session.rosters().replace(FAMILY));
        workspace.write(session -> session.reports().save(report("青禾县水务局"), "/a.txt", Instant.EPOCH));

        assertThat(workspace.<List<ReportHead>>read(session -> session.reports().list()))
                .singleElement()
                .satisfies(head -> assertThat(head.unit().orElseThrow().name()).isEqualTo("青禾县水利局"));
    }

    private static Report report(String unit) {
        return new Report(
                new org.gouji.model.SourceFile("a.txt", "a"),
                Optional.of(unit),
                Optional.of(2022),
                FormCatalogue.load().newest().id(),
                "",
                List.of(),
                java.util.Map.of(),
                List.of());
    }
}
