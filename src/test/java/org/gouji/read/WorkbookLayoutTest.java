package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.Book.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same reports in every layout of a workbook, in both formats and editions, read back to the same figures. */
class WorkbookLayoutTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private final ReportReader reader = new ReportReader(FORMS);

    private static final Map<String, Look> LAYOUTS = layouts();

    private static Map<String, Look> layouts() {
        Map<String, Look> layouts = new HashMap<>();
        layouts.put("one sheet, ruled and merged", new Look());
        layouts.put("one sheet without any border", new Look().with(l -> l.borders = false));
        layouts.put("a sheet per table", new Look().with(l -> l.sheetPerTable = true));
        layouts.put("a sheet per table without borders", new Look().with(l -> {
                    l.sheetPerTable = true;
                    l.borders = false;
                }));
        layouts.put("figures as text", new Look().with(l -> l.numbers = false));
        layouts.put("begins at D6", new Look().with(l -> {
                    l.left = 3;
                    l.top = 5;
                }));
        layouts.put("empty rows around the tables", new Look().with(l -> l.gaps = true));
        layouts.put("empty rows, no borders", new Look().with(l -> {
                    l.gaps = true;
                    l.borders = false;
                }));
        layouts.put("no merged cells", new Look().with(l -> l.merges = false));
        layouts.put("prose in the first column only", new Look().with(l -> l.mergedProse = false));
        layouts.put("every figure a formula", new Look().with(l -> l.formulas = true));
        layouts.put("grouped with two decimals", new Look().with(l -> l.format = "#,##0.00"));
        layouts.put("decimals but for zero", new Look().with(l -> l.format = "0.00;-0.00;0;@"));
        return layouts;
    }

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        LAYOUTS.keySet().stream().sorted().forEach(layout -> {
            for (FormEdition edition : FORMS.editions()) {
                for (boolean old : List.of(false, true)) {
                    cases.add(Arguments.of(layout, edition.id(), old));
                }
            }
        });
        return cases.stream();
    }

    static Map<CellId, String> figures(FormEdition edition, long seed) {
        Random random = new Random(seed);
        Map<CellId, String> figures = new HashMap<>();
        edition.cells()
                .forEach(c -> figures.put(c, random.nextInt(3) == 0 ? "0" : String.valueOf(random.nextInt(2000))));
        return figures;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryCell(String layout, String edition, boolean old) {
        FormEdition form = FORMS.edition(edition);
        Map<CellId, String> wanted = figures(form, layout.hashCode());
        boolean extra = layout.length() % 2 == 0;
        InventedReport report =
                new InventedReport(form, wanted::get, UnaryOperator.identity(), layout.length() % 3 == 0, extra);
        compare(
                read(new Book(old, LAYOUTS.get(layout)).add("年报", report).bytes())
                        .get(0),
                form,
                wanted);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEmptyCellsAsBlank(String layout, String edition, boolean old) {
        FormEdition form = FORMS.edition(edition);
        Map<CellId, String> wanted = figures(form, layout.hashCode() + 1);
        Random random = new Random(layout.hashCode());
        form.cells().forEach(c -> wanted.compute(c, (k, v) -> random.nextInt(4) == 0 ? "" : v));
        InventedReport report = new InventedReport(form, wanted::get);
        compare(
                read(new Book(old, LAYOUTS.get(layout)).add("年报", report).bytes())
                        .get(0),
                form,
                wanted);
    }

    List<Reading> read(byte[] bytes) {
        return reader.read(new SourceFile("年报.xlsx", "00"), bytes);
    }

    static void compare(Reading reading, FormEdition form, Map<CellId, String> wanted) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Report report = ((Reading.Read) reading).report();
        assertThat(report.edition()).isEqualTo(form.id());
        assertThat(report.unit()).contains("云岫县水务局");
        assertThat(report.year()).contains(form.firstYear() + 1);
        Function<Figure, String> shown = f -> f.state() + " "
                + f.value()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                        .orElse("") + (f.doubtful() ? " doubtful" : "");
        List<String> wrong = new ArrayList<>();
        wanted.forEach((cell, value) -> {
            String expected = value.isEmpty() ? FigureState.BLANK + " " : FigureState.NUMBER + " " + value;
            String got = shown.apply(report.figure(cell));
            if (!got.equals(expected)) {
                wrong.add(cell + ": " + expected + ", got " + got + " from "
                        + report.figure(cell).text());
            }
        });
        assertThat(wrong).isEmpty();
    }
}
