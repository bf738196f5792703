package org.gouji.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.form.Sheet;
import org.gouji.form.SheetDrawing;
import org.gouji.model.CellId;
import org.gouji.model.TableId;
import org.gouji.ui.report.SheetWalk.Way;
import org.junit.jupiter.api.Test;

/** Arrow keys in the drawn tables, and the tables as text. */
class SheetWalkTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();

    @Test
    void goesToTheNextColumnAndRow() {
        SheetWalk walk = new SheetWalk(sheet(TableId.T3));
        assertThat(walk.first()).contains(CellId.parse("T3.new.natural"));
        assertThat(go(walk, "T3.new.natural", Way.RIGHT)).isEqualTo("T3.new.business");
        assertThat(go(walk, "T3.new.business", Way.DOWN)).isEqualTo("T3.carried_in.business");
        assertThat(go(walk, "T3.carried_in.business", Way.UP)).isEqualTo("T3.new.business");
        assertThat(go(walk, "T3.new.business", Way.LEFT)).isEqualTo("T3.new.natural");
    }

    @Test
    void staysAtTheEdges() {
        SheetWalk walk = new SheetWalk(sheet(TableId.T3));
        assertThat(walk.from(CellId.parse("T3.new.natural"), Way.LEFT)).isEqualTo(Optional.empty());
        assertThat(walk.from(CellId.parse("T3.carried_out.total"), Way.DOWN)).isEqualTo(Optional.empty());
    }

    @Test
    void goesOverTheHeadsBetweenTheBandsOfTableTwo() {
        SheetWalk walk = new SheetWalk(sheet(TableId.T2));
        assertThat(go(walk, "T2.normative.made", Way.DOWN)).isEqualTo("T2.licensing.decisions");
        assertThat(go(walk, "T2.licensing.decisions", Way.UP)).startsWith("T2.normative.");
    }

    @Test
    void writesATableWithTabs() {
        String text = new SheetText(sheet(TableId.T4))
                .of(box -> box.cell().map(c -> "7").orElse(box.text()));
        String[] lines = text.split("\n");
        assertThat(lines[lines.length - 1].split("\t")).hasSize(15).containsOnly("7");
        assertThat(lines[0]).startsWith("行政复议");
    }

    private static String go(SheetWalk walk, String from, Way way) {
        return walk.from(CellId.parse(from), way).orElseThrow().address();
    }

    private static Sheet sheet(TableId table) {
        return SheetDrawing.of(FORMS.edition("2021").table(table), new SheetDrawing.Frame("", ""));
    }
}
