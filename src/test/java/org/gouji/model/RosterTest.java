package org.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which names mean one unit over the years. */
class RosterTest {
    private static RosterEntry unit(String name, Integer since, Integer until, String successor) {
        return new RosterEntry(
                name,
                Optional.empty(),
                RosterEntry.Kind.DEPARTMENT,
                List.of(),
                Optional.empty(),
                new Tenure(Optional.ofNullable(since), Optional.ofNullable(until), Optional.ofNullable(successor)),
                Optional.empty());
    }

    private static final Roster RENAMED_TWICE = new Roster(
            List.of(unit("水电局", null, 2019, "水利局"), unit("水利局", 2020, 2021, "水务局"), unit("水务局", 2022, null, null)));

    private static final Roster MERGED = new Roster(List.of(
            unit("农业局", null, 2021, "农业农村局"),
            unit("畜牧局", null, 2021, "农业农村局"),
            unit("农业农村局", 2022, null, null),
            unit("水产站", null, 2022, "农业农村局"),
            unit("林业局", null, null, null)));

    @Test
    void aNewNameGoesOnForTheOldOne() {
        assertThat(RENAMED_TWICE.continued("水电局")).isEqualTo("水务局");
        assertThat(RENAMED_TWICE.line("水电局", 2019)).isEqualTo(RENAMED_TWICE.line("水务局", 2023));
    }

    @Test
    void yearsBeforeAndAfterAMergerAreNotComparedWithEachOther() {
        assertThat(MERGED.continued("农业局")).isEqualTo("农业局");
        assertThat(MERGED.line("农业局", 2021)).isNotEqualTo(MERGED.line("农业农村局", 2022));
        assertThat(MERGED.line("农业农村局", 2022)).isNotEqualTo(MERGED.line("农业农村局", 2023));
        assertThat(MERGED.line("农业农村局", 2023)).isEqualTo(MERGED.line("农业农村局", 2024));
        assertThat(MERGED.line("林业局", 2021)).isEqualTo(MERGED.line("林业局", 2024));
        assertThat(MERGED.mergedIn("农业农村局", 2022)).extracting(RosterEntry::unit).containsExactly("农业局", "畜牧局");
        assertThat(MERGED.mergedIn("农业农村局", 2023)).extracting(RosterEntry::unit).containsExactly("水产站");
    }

    @Test
    void aUnitTakenInByAnOlderOneIsNoOldNameOfIt() {
        Roster roster = new Roster(List.of(unit("水产站", null, 2021, "水务局"), unit("水务局", null, null, null)));

        assertThat(roster.continued("水产站")).isEqualTo("水产站");
        assertThat(roster.line("水务局", 2021)).isNotEqualTo(roster.line("水务局", 2022));
    }
}
