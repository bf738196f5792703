package org.gouji.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Message;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.RosterMistake;
import org.gouji.text.Language;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Threads;
import org.gouji.work.RosterFile;
import org.gouji.work.roster.EditRoster;
import org.gouji.work.roster.RosterSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing the roster, without a window. */
class RosterPresenterTest {
    private static final RosterSheet LIST = new RosterSheet(
            List.of(RosterSheet.row("石桥县人民政府", Kind.GOVERNMENT), RosterSheet.row("石桥县水利局", Kind.DEPARTMENT)), Map.of());

    private final FixtureDesk desk = FixtureDesk.of(FormCatalogue.load());
    private final List<Integer> kept = new ArrayList<>();
    private final RosterPresenter presenter = new RosterPresenter(desk, Threads.atOnce(), kept::add, error -> {
        throw new AssertionError(error);
    });

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        Map<String, Integer> reporters = new LinkedHashMap<>();
        reporters.put("石桥县水利局", 2);
        reporters.put("石桥县水务局", 1);
        desk.listed = new EditRoster.Opened(LIST, Map.of(Kind.TOWNSHIP, "01-31"), reporters);
        presenter.open();
    }

    private RosterState state() {
        return presenter.state().get();
    }

    private List<String> units() {
        return state().sheet().rows().stream().map(row -> row.get(0)).toList();
    }

    @Test
    void nothingCountsBeforeItIsKept() {
        presenter.choose(1);
        presenter.add();
        presenter.write(2, RosterColumn.UNIT, " 石桥县教育局 ");
        presenter.write(2, RosterColumn.PARENT, "石桥县人民政府");
        presenter.write(2, RosterColumn.KIND, "部门");
        presenter.day(Kind.TOWNSHIP, "02-15");

        assertThat(units()).containsExactly("石桥县人民政府", "石桥县水利局", "石桥县教育局");
        assertThat(state().sheet().cell(2, RosterColumn.KIND)).isEqualTo("department");
        assertThat(state().changed()).isTrue();
        assertThat(desk.listed.sheet()).isEqualTo(LIST);

        presenter.keep();
        assertThat(kept).containsExactly(3);
        assertThat(state().changed()).isFalse();
        assertThat(desk.listed.sheet().days()).containsExactly(Map.entry(Kind.TOWNSHIP, "02-15"));
        assertThat(state().told()).extracting(Message::key).containsExactly("roster.saved");
    }

    @Test
    void whatIsWrongIsSaidWhereItIsAndIsNotKept() {
        presenter.write(1, RosterColumn.PARENT, "石桥市人民政府");
        presenter.write(0, RosterColumn.DEADLINE, "年底");
        presenter.keep();

        assertThat(kept).isEmpty();
        assertThat(state().mistake(1, RosterColumn.PARENT))
                .map(RosterMistake::message)
                .map(Message::key)
                .contains("roster.parent");
        assertThat(state().mistake(1, RosterColumn.UNIT)).isEmpty();
        assertThat(state().mistake(0, RosterColumn.DEADLINE)).isPresent();
        presenter.choose(0);
        assertThat(presenter.nextMistake().orElseThrow().line()).isEqualTo(2);
        assertThat(state().chosen()).isEqualTo(1);
        assertThat(presenter.nextMistake().orElseThrow().line()).isEqualTo(1);
    }

    @Test
    void everyStepCanBeTakenBackAndRepeated() {
        presenter.remove(0);
        presenter.write(0, RosterColumn.UNIT, "石桥县水务局");
        presenter.undo();
        presenter.undo();
        assertThat(state().sheet()).isEqualTo(LIST);
        assertThat(state().undo()).isFalse();
        presenter.redo();
        assertThat(units()).containsExactly("石桥县水利局");
        presenter.add();
        assertThat(state().redo()).as("something new was done").isFalse();
    }

    @Test
    void takesRowsFromASpreadsheetByTheirHeadings() {
        presenter.paste(1, RosterColumn.UNIT, "类别\t单位名称\t别名\n乡镇\t石桥县柳溪镇人民政府\t\"柳溪镇;柳\n溪\"\n部门\t石桥县财政局\t\n");

        assertThat(units()).containsExactly("石桥县人民政府", "石桥县水利局", "石桥县柳溪镇人民政府", "石桥县财政局");
        assertThat(state().sheet().cell(2, RosterColumn.KIND)).isEqualTo("township");
        assertThat(state().chosen()).isEqualTo(2);
        assertThat(state().mistakes()).isEmpty();
    }

    @Test
    void takesABlockOfCellsWhereItIsPasted() {
        presenter.paste(1, RosterColumn.SINCE, "2021\t2022\n2020年\n");

        assertThat(state().sheet().cell(1, RosterColumn.SINCE)).isEqualTo("2021");
        assertThat(state().sheet().cell(1, RosterColumn.UNTIL)).isEqualTo("2022");
        assertThat(state().sheet().cell(2, RosterColumn.SINCE)).isEqualTo("2020年");
        assertThat(state().mistake(2, RosterColumn.UNIT))
                .as("a row without a unit")
                .isPresent();
        presenter.undo();
        assertThat(state().sheet()).isEqualTo(LIST);
    }

    @Test
    void proposesAUnitForANameThatIsNotOnTheList() {
        assertThat(state().strangers()).singleElement().satisfies(stranger -> {
            assertThat(stranger.name()).isEqualTo("石桥县水务局");
            assertThat(stranger.like()).contains("石桥县水利局");
        });
        RosterState.Stranger stranger = state().strangers().get(0);
        presenter.list(stranger, true);
        assertThat(state().sheet().cell(1, RosterColumn.ALIASES)).isEqualTo("石桥县水务局");
        assertThat(state().strangers()).isEmpty();
        presenter.undo();
        presenter.list(stranger, false);
        assertThat(units()).contains("石桥县水务局");
    }

    @Test
    void proposesNothingWhereOnlyTheCountyIsTheSame() {
        Map<String, Integer> reporters = Map.of("石桥县教育局", 1, "石桥县柳溪镇人民政府", 1, "石桥县水利和湖泊局", 1);
        desk.listed = new EditRoster.Opened(LIST, Map.of(), reporters);
        presenter.open();

        assertThat(state().strangers())
                .extracting(s -> s.name() + s.like().map(like -> " = " + like).orElse(""))
                .containsExactlyInAnyOrder("石桥县教育局", "石桥县柳溪镇人民政府", "石桥县水利和湖泊局 = 石桥县水利局");
        presenter.listAll();
        assertThat(state().strangers()).isEmpty();
        assertThat(state().sheet().cell(units().indexOf("石桥县柳溪镇人民政府"), RosterColumn.KIND))
                .isEqualTo("township");
        assertThat(state().mistakes()).isEmpty();
    }

    @Test
    void aFileWithMistakesChangesNothingAndSaysWhy() throws Exception {
        Path bad = Files.writeString(folder.resolve("坏.csv"), "单位,上级,类别,别名\n甲局,乙局,部门,\n");
        presenter.read(bad);

        assertThat(state().sheet()).isEqualTo(LIST);
        assertThat(state().told()).extracting(Message::key).containsExactly("roster.parent");
    }

    @Test
    void whatIsWrittenToAFileCanBeReadAgain() {
        presenter.write(1, RosterColumn.ALIASES, "水务局；=水,利");
        presenter.write(1, RosterColumn.UNTIL, "2021");
        presenter.write(1, RosterColumn.SUCCESSOR, "石桥县人民政府");
        presenter.write(1, RosterColumn.DEADLINE, "02-15");
        for (String name : List.of("名录.csv", "名录.xlsx")) {
            for (Language language : Language.values()) {
                Path file = folder.resolve(language + name);
                presenter.write(file, language);

                RosterFile read = RosterFile.read(file);
                assertThat(read.mistakes()).isEmpty();
                assertThat(RosterSheet.rows(read.roster().orElseThrow()))
                        .isEqualTo(state().sheet().rows());
            }
        }
    }

    @Test
    void whatIsNotKeptYetIsStillThereWhenItIsOpenedAgain() {
        presenter.remove(0);
        presenter.open();

        assertThat(units()).containsExactly("石桥县水利局");
        assertThat(state().changed()).isTrue();
        assertThat(state().undo()).isTrue();
    }
}
