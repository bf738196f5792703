package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.LabelMatch;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.model.TableReading.Oddity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell says, and what becomes of damaged rows. */
class CellStateTest {
    private static final ReportReader READER = new ReportReader(FormCatalogue.load());
    private static final CellId CELL = CellId.parse("T3.granted.natural");
    private static final CellId FEES = CellId.parse("T2.fees.amount");

    private static Report read(byte[] bytes) {
        return ((Reading.Read) READER.read(new SourceFile("a", ""), bytes).get(0)).report();
    }

    private static InventedReport with(Map<CellId, String> printed) {
        return new InventedReport(FormCatalogue.load().newest(), c -> printed.getOrDefault(c, "1"));
    }

    private static String damaged(String from, String to) {
        String text = new String(with(Map.of()).text(), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    private static Report readText(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|NUMBER|12",
                "１２|NUMBER|12",
                "1,234|NUMBER|1234",
                "1，234，567|NUMBER|1234567",
                "12,34|UNREADABLE|",
                "3件|NUMBER|3",
                "-5|NUMBER|-5",
                "−5|NUMBER|-5",
                "+5|NUMBER|5",
                "--5|UNREADABLE|",
                "2.5|NUMBER|2.5",
                "1.2.3|UNREADABLE|",
                "3万元|UNREADABLE|",
                "3元|UNREADABLE|",
                "约3|UNREADABLE|",
                "O|UNREADABLE|",
                "123456789012345|NUMBER|123456789012345",
                "1234567890123456|UNREADABLE|",
                "1111111111111111111111111111111111111111|UNREADABLE|",
                "3 5|UNREADABLE|",
                "1 234|UNREADABLE|",
                "1，2|UNREADABLE|",
                "3①|UNREADABLE|",
                "3¹|UNREADABLE|",
                "③|UNREADABLE|",
                "3/5|UNREADABLE|",
                "3(2)|UNREADABLE|",
                "2.50|NUMBER|2.50",
                "007|NUMBER|7",
                "十二|UNREADABLE|",
                "零|UNREADABLE|",
                "O件|UNREADABLE|",
                "——|BLANK|",
                "／|BLANK|",
                "无|BLANK|"
            })
    void readsWhatACellPrints(String printed, FigureState state, String value) {
        Figure figure = read(with(Map.of(CELL, printed)).html()).figure(CELL);
        assertThat(figure.state()).isEqualTo(state);
        assertThat(figure.value().map(Object::toString).orElse(null)).isEqualTo(value);
        assertThat(figure.text()).isEqualTo(printed);
    }

    @Test
    void takesUnitsOfMoneyOnlyWhereMoneyStands() {
        assertThat(read(with(Map.of(FEES, "12.5万元")).docx()).figure(FEES).value())
                .map(Object::toString)
                .contains("12.5");
        assertThat(read(with(Map.of(FEES, "125000元")).docx()).figure(FEES).state())
                .isEqualTo(FigureState.UNREADABLE);
    }

    @Test
    void neverJoinsDigitsOverAGap() {
        for (String printed : List.of("1\n0", "1\u00A00", "1,\n234", "-\n5", "12\n.5", "1 0件")) {
            assertThat(read(with(Map.of(CELL, printed)).html()).figure(CELL).state())
                    .as(printed)
                    .isEqualTo(FigureState.UNREADABLE);
        }
        assertThat(read(with(Map.of(CELL, "3\n件")).docx()).figure(CELL).value())
                .contains(java.math.BigDecimal.valueOf(3));
    }

    @Test
    void neverJoinsNumbersOfTwoLines() {
        assertThat(read(with(Map.of(CELL, "1\n2")).html()).figure(CELL).state()).isEqualTo(FigureState.UNREADABLE);
        assertThat(read(with(Map.of(CELL, "1\n2")).docx()).figure(CELL).state()).isEqualTo(FigureState.UNREADABLE);
    }

    @Test
    void tellsARowWithoutLabelByItsPlace() {
        Report report = readText(damaged("\t行政事业性收费\n", "\t\n"));
        assertThat(report.figure(FEES).doubtful()).isTrue();
        assertThat(report.figure(FEES).state()).isEqualTo(FigureState.NUMBER);
        assertThat(label(report, TableId.T2, "fees").how()).isEqualTo(LabelMatch.How.POSITION);
    }

    private static LabelMatch label(Report report, TableId table, String key) {
        return report.table(table).labels().stream()
                .filter(l -> l.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesNoOtherRowForAMissingOne() {
        Report report = readText(damaged("\t行政强制\n", "\t其他主动公开文件\n"));
        assertThat(report.figure(CellId.parse("T2.coercion.decisions")).state()).isEqualTo(FigureState.MISSING);
        assertThat(report.table(TableId.T2).oddities())
                .extracting(Oddity::kind)
                .containsExactly(Oddity.Kind.UNKNOWN_ROW);
    }

    @Test
    void splitsARowThatWasGluedToTheNext() {
        Report report =
                readText(damaged("\t行政规范性文件\n\t1\n\t1\n\t1\n\n\t第二十条第（五）项", "\t行政规范性文件\n\t1\n\t1\n \t第二十条第（五）项"));
        assertThat(report.figure(CellId.parse("T2.normative.valid")).state()).isEqualTo(FigureState.MISSING);
        assertThat(report.figure(CellId.parse("T2.normative.repealed")).value()).isPresent();
        assertThat(report.figure(CellId.parse("T2.licensing.decisions")).value())
                .isPresent();
    }

    @Test
    void namesStrayTextAndExtraCells() {
        Report report = readText(damaged("\t三、本年度办理结果", "\t0三、本年度办理结果")
                .replace("\t四、结转下年度继续办理\n", "\t四、结转下年度继续办理\n")
                .replaceFirst("(\t（七）总计\n(\t1\n){7})", "$1\t\n"));
        assertThat(report.table(TableId.T3).oddities())
                .extracting(Oddity::kind)
                .containsExactlyInAnyOrder(Oddity.Kind.STRAY_LABEL_TEXT, Oddity.Kind.EXTRA_BLANK_CELL);
        assertThat(report.ledger().missing()).isZero();
    }

    @Test
    void saysWhichTableIsNotThere() {
        String text = new String(with(Map.of()).text(), StandardCharsets.UTF_8);
        int from = text.indexOf("\t行政复议");
        Report report = readText(text.substring(0, from) + text.substring(text.indexOf("五、存在")));
        assertThat(report.table(TableId.T4).state()).isEqualTo(TableReading.State.ABSENT);
        assertThat(report.ledger().missing()).isEqualTo(15);
        assertThat(report.partial()).isTrue();
    }

    @Test
    void tellsTheEditionFromTheTableNotFromTheYear() {
        String text = new String(
                        new InventedReport(FormCatalogue.load().edition("2019"), c -> "1").text(),
                        StandardCharsets.UTF_8)
                .replace("2020年", "2023年");
        Report report = readText(text);
        assertThat(report.year()).contains(2023);
        assertThat(report.edition()).isEqualTo("2019");
        assertThat(report.table(TableId.T2).edition()).isEqualTo("2019");
    }

    @Test
    void keepsThePlaceOfEveryFigure() {
        Figure figure = read(with(Map.of()).html()).figure(CELL);
        assertThat(figure.place().orElseThrow().where()).isEqualTo("table 2, row 6, column 4");
    }
}
