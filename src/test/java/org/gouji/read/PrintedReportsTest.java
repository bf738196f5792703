package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellPlace;
import org.gouji.model.Figure;
import org.gouji.model.Paragraph;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell, unit, year and paragraph of reports that know nothing but places on pages. */
class PrintedReportsTest {
    private static final ReportReader READER = new ReportReader(FormCatalogue.load());

    static Stream<PrintedFixture> pdf() {
        return Stream.of(
                        "portrait", // page numbers at the foot
                        "head-repeated", // the three head rows stand on each page, running header
                        "rows-cut", // a row and a merged label end on the next page, blank cells
                        "narrow-labels", // 三本年度办理结果 with one character on a line
                        "turned-label", // the same turned on its side
                        "landscape",
                        "landscape-table", // only the page of table three
                        "dashed",
                        "dotted",
                        "doubled",
                        "thick", // with a number of a note behind a figure
                        "tight", // no room between border and text
                        "open-sides", // no outer borders at the sides, numbers broken over lines
                        "across-only", // no borders between columns
                        "no-borders",
                        "no-borders-19",
                        "outlines") // a font that holds outlines only
                .map(name -> PrintedFixture.of("pdf", name));
    }

    static Stream<PrintedFixture> ofd() {
        return Stream.of("portrait", "landscape").map(name -> PrintedFixture.of("ofd", name));
    }

    @ParameterizedTest
    @MethodSource({"pdf", "ofd"})
    void readsEveryCell(PrintedFixture fixture) {
        assertThat(cells(read(fixture))).isEqualTo(fixture.cells());
    }

    @ParameterizedTest
    @MethodSource({"pdf", "ofd"})
    void readsUnitYearAndEdition(PrintedFixture fixture) {
        Report report = read(fixture);
        assertThat(report.unit()).contains(fixture.unit());
        assertThat(report.year()).contains(fixture.year());
        assertThat(report.edition()).isEqualTo(fixture.edition());
    }

    @ParameterizedTest
    @MethodSource({"pdf", "ofd"})
    void putsLinesTogetherToParagraphs(PrintedFixture fixture) {
        assertThat(read(fixture).paragraphs()).extracting(Paragraph::text).containsAll(fixture.prose());
    }

    @ParameterizedTest
    @MethodSource({"pdf", "ofd"})
    void leavesOutWhatIsPrintedOnEveryPage(PrintedFixture fixture) {
        assertThat(read(fixture).paragraphs())
                .extracting(Paragraph::text)
                .noneMatch(t -> t.matches("[-—第\\s]*\\d+[-—页\\s]*") || t.endsWith("信息公开"));
    }

    @ParameterizedTest
    @MethodSource({"pdf", "ofd"})
    void saysOnWhichPageACellStands(PrintedFixture fixture) {
        assertThat(read(fixture).figures().values())
                .extracting(Figure::place)
                .allMatch(p -> p.isEmpty() || ((CellPlace) p.get()).where().startsWith("page "));
    }

    private static Report read(PrintedFixture fixture) {
        Reading reading = READER.read(new SourceFile("年报", ""), fixture.bytes()).get(0);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).report();
    }

    /** The figures as a fixture writes them; a cell that is neither number nor blank by the name of its state. */
    private static Map<String, String> cells(Report report) {
        return report.figures().entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().toString(), e -> print(e.getValue()), (a, b) -> a, TreeMap::new));
    }

    private static String print(Figure figure) {
        switch (figure.state()) {
            case NUMBER:
                return figure.value().map(BigDecimal::toPlainString).orElse("");
            case BLANK:
                return "";
            default:
                return figure.state().name();
        }
    }
}
