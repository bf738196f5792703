package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FormCatalogue;
import org.gouji.model.LogEvent;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.RosterEntry.Level;
import org.gouji.model.Tenure;
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

    @Test
    void everyChangeIsAnEventOfWhatChanged() {
        workspace.write(session -> session.rosters().replace(FAMILY));
        RosterEntry later =
                with(FAMILY.entries().get(1), new Tenure(Optional.of(2023), Optional.empty(), Optional.empty()));
        Roster changed = new Roster(List.of(FAMILY.entries().get(0), later));
        workspace.write(session -> session.rosters().replace(changed));
        workspace.write(session -> session.rosters().replace(changed));

        assertThat(kept()).contains(changed);
        assertThat(events())
                .extracting(event -> event.content().keySet())
                .containsExactly(Set.of("unit:青禾县人民政府", "unit:青禾县水利局"), Set.of("unit:青禾县人民政府"));
        assertThat(broken()).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheListWhoeverIsPutBetween() {
        List<RosterEntry> list = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            list.add(i / 2, unit("局" + i));
            workspace.write(session -> session.rosters().replace(new Roster(list)));

            assertThat(kept()).contains(new Roster(list));
        }
        Collections.reverse(list);
        workspace.write(session -> session.rosters().replace(new Roster(list)));

        assertThat(kept()).contains(new Roster(list));
    }

    @Test
    void twoCopiesThatChangeItApartEndAlike() {
        try (Workspace other = Workspace.open(folder.resolve("o.gouji"))) {
            workspace.write(session -> session.rosters().replace(new Roster(List.of(unit("甲局"), unit("乙局")))));
            exchange(workspace, other);
            workspace.write(session -> session.rosters().replace(new Roster(List.of(unit("甲局"), below("乙局", "甲局")))));
            other.write(session ->
                    session.rosters().replace(new Roster(List.of(below("甲局", "丙局"), unit("乙局"), unit("丙局")))));
            other.write(session ->
                    session.rosters().setDeadlines(Map.of(Kind.TOWNSHIP, MonthDay.of(2, 15)), Instant.EPOCH));
            exchange(other, workspace);
            exchange(workspace, other);

            assertThat(kept()).isEqualTo(other.read(session -> session.rosters().get()));
            assertThat(kept().orElseThrow().entries())
                    .extracting(RosterEntry::unit)
                    .containsExactly("甲局", "乙局", "丙局");
            assertThat(workspace.<Map<Kind, MonthDay>>read(
                            session -> session.rosters().deadlines()))
                    .isEqualTo(Map.of(Kind.TOWNSHIP, MonthDay.of(2, 15)));
            assertThat(broken()).isEmpty();
        }
    }

    @Test
    void whatNoLongerFitsAfterAMergeIsLeftOutTheSameEverywhere() {
        try (Workspace other = Workspace.open(folder.resolve("o.gouji"))) {
            workspace.write(session -> session.rosters().replace(new Roster(List.of(unit("甲局"), unit("乙局")))));
            exchange(workspace, other);
            workspace.write(session -> session.rosters().replace(new Roster(List.of(below("甲局", "乙局"), unit("乙局")))));
            other.write(session -> session.rosters().replace(new Roster(List.of(unit("甲局"), below("乙局", "甲局")))));
            exchange(other, workspace);
            exchange(workspace, other);

            Roster mended = kept().orElseThrow();
            assertThat(mended)
                    .isEqualTo(other.read(session -> session.rosters().get()).orElseThrow());
            assertThat(mended.entries())
                    .as("who stands above whom cannot be told")
                    .allMatch(e -> e.parent().isEmpty());
        }
    }

    @Test
    void namesARowThatWasChangedBehindTheLog() throws SQLException {
        workspace.write(session -> session.rosters().replace(FAMILY));
        workspace.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("w.gouji"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE roster_row SET position = 7 WHERE name = 'unit:青禾县水利局'");
        }
        open();

        assertThat(broken()).extracting(Message::key).containsExactly("log.broken.copy");
    }

    private void exchange(Workspace from, Workspace to) {
        List<Link> links = new ArrayList<>();
        List<LogEvent> events = new ArrayList<>();
        from.read(session -> {
            session.log().links(links::add);
            session.log().events(events::add);
            return links;
        });
        to.write(session -> {
            Merging merging = new Merging(session);
            links.forEach(merging::take);
            events.forEach(merging::take);
            merging.finish(Instant.EPOCH);
        });
    }

    private List<LogEvent> events() {
        List<LogEvent> events = new ArrayList<>();
        workspace.read(session -> {
            session.log().events(events::add);
            return events;
        });
        return events.stream().filter(e -> e.kind() == LogEvent.Kind.ROSTER).toList();
    }

    private List<Message> broken() {
        List<Message> broken = new ArrayList<>();
        workspace.read(session -> new LogCheck(session, broken::add).run());
        return broken;
    }

    private static RosterEntry unit(String name) {
        return new RosterEntry(name, Optional.empty(), Kind.OTHER, List.of(), Optional.empty());
    }

    private static RosterEntry below(String name, String parent) {
        return new RosterEntry(name, Optional.of(parent), Kind.OTHER, List.of(), Optional.empty());
    }

    private static RosterEntry with(RosterEntry entry, Tenure tenure) {
        return new RosterEntry(
                entry.unit(),
                entry.parent(),
                entry.kind(),
                entry.aliases(),
                entry.level(),
                tenure,
                Optional.of(MonthDay.of(2, 29)));
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
