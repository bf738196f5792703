package org.gouji.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Report;
import org.gouji.rule.catalogue.ExampleReport;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.compare.CompareReports;
import org.gouji.work.compare.Comparison;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Wording CHINESE = new Wording(Texts.load(Language.ZH), FORMS);

    private static List<String> lines(Report left, Report right) {
        Comparison comparison = new CompareReports(FORMS, RuleCatalogue.load(FORMS)).of(left, right);
        return new ComparisonText(CHINESE)
                .of(new CompareLines(CHINESE, FORMS).of(comparison, Part.CELLS, true), Part.CELLS)
                .lines()
                .toList();
    }

    @Test
    void saysBothValuesTheChangeAndTheKind() {
        Report left = new ExampleReport(FORMS.newest(), 2021)
                .cell("T3.new.natural", "12")
                .report();
        Report right = new ExampleReport(FORMS.newest(), 2022)
                .cell("T3.new.natural", "9")
                .report();

        assertThat(lines(left, right))
                .containsExactly(
                        "位置\t青禾县水利局 · 2021 年度\t青禾县水利局 · 2022 年度\t增减\t差异",
                        "表三 · 一、本年新收政府信息公开申请数量 · 自然人\t12\t9\t-3\t数字不同");
    }

    @Test
    void neverMakesAFormulaOfWhatADocumentSays() {
        Report left = new ExampleReport(FORMS.newest(), 2021)
                .cell("T3.new.natural", "=1+1")
                .report();
        Report right = new ExampleReport(FORMS.newest(), 2022)
                .cell("T3.new.natural", "@a\tb")
                .report();

        assertThat(lines(left, right).get(1)).contains("\t'=1+1\t'@a b\t");
    }

    @Test
    void saysTheSumWhereOneEditionCountsApart() {
        FormCatalogue forms = FORMS;
        Report left = new ExampleReport(forms.edition("2019"), 2020)
                .cell("T3.other.natural", "5")
                .report();
        Report right = new ExampleReport(forms.newest(), 2021)
                .cell("T3.other_misc.natural", "3")
                .report();

        assertThat(lines(left, right)).contains("表三 · （六）其他处理 · 自然人\t5\t0+0+3 = 3\t-2\t数字不同");
    }
}
