package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.gouji.form.FormCatalogue;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.ui.chart.FirstChart;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Style;
import org.gouji.ui.report.FirstSheet;
import org.junit.jupiter.api.Test;

/** A rehearsal is of use only as long as every step of it comes to its end. */
class RehearsalTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Texts TEXTS = Texts.load(Language.ZH);

    @Test
    void knowsTheClassesOfTheWindow() {
        assertThat(Rehearsal.names())
                .hasSizeGreaterThan(300)
                .contains(WorkPanel.class.getName(), Rehearsal.class.getName())
                .allMatch(name -> name.startsWith("org.gouji.ui."));
    }

    @Test
    void makesPresentersThatAskNothing() {
        assertThatCode(() -> Rehearsal.present(FORMS, TEXTS)).doesNotThrowAnyException();
    }

    @Test
    void laysOutTheFormAndDrawsAChartWithoutAWindow() {
        Look.wear(Style.usual());
        assertThatCode(() -> {
                    FirstSheet.layOut(FORMS, javax.swing.UIManager.getFont("Label.font"));
                    FirstChart.draw(TEXTS);
                })
                .doesNotThrowAnyException();
    }
}
