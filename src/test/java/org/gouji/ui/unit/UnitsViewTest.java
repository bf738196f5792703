package org.gouji.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTree;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Style;
import org.gouji.ui.unit.UnitsState.ReportNode;
import org.gouji.ui.unit.UnitsState.YearNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class UnitsViewTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Texts TEXTS = Texts.load(Language.ZH);

    @Test
    void showsTheReportsThatComeWhileAYearStandsOpen() throws Exception {
        FixtureDesk desk = FixtureDesk.of(FORMS, "水利局", "教育局");
        FindingsPresenter findings =
                new FindingsPresenter(desk, Threads.atOnce(), new Wording(TEXTS, FORMS), UnitsViewTest::fail);
        UnitsPresenter presenter = new UnitsPresenter(findings, Threads.atOnce(), TEXTS, UnitsViewTest::fail);
        List<Object> shown = new ArrayList<>();
        EventQueue.invokeAndWait(() -> {
            Look.wear(Style.usual());
            UnitsView view = new UnitsView(presenter, TEXTS, new Watches());
            presenter.load(desk.reports().subList(0, 1));
            presenter.load(desk.reports());
            JTree tree = tree(view);
            for (int row = 0; row < tree.getRowCount(); row++) {
                shown.add(tree.getPathForRow(row).getLastPathComponent());
            }
        });
        List<YearNode> years = presenter.state().get().years();
        YearNode open = years.stream()
                .filter(year -> shown.stream()
                        .anyMatch(node ->
                                node instanceof ReportNode r && year.reports().contains(r)))
                .findFirst()
                .orElseThrow();
        assertThat(open.reports()).hasSizeGreaterThan(1);
        assertThat(shown).containsAll(open.reports());
        assertThat(shown.stream().filter(node -> node instanceof YearNode))
                .allMatch(node -> years.stream().anyMatch(year -> year == node));
    }

    private static JTree tree(java.awt.Container in) {
        for (java.awt.Component part : in.getComponents()) {
            if (part instanceof JTree tree) {
                return tree;
            }
            JTree found = part instanceof java.awt.Container container ? tree(container) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void fail(Throwable trouble) {
        throw new AssertionError(trouble);
    }
}
