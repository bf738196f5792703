package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.gouji.model.TableId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same reports in every shape that plain text takes. */
class TextLayoutTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private final ReportReader reader = new ReportReader(FORMS);

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (Plain layout : Plain.values()) {
            FORMS.editions().forEach(e -> cases.add(Arguments.of(layout, e.id())));
        }
        return cases.stream();
    }

    private Reading read(String text) {
        return reader.read(new SourceFile("年报.txt", "00"), text.getBytes(StandardCharsets.UTF_8))
                .get(0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryCell(Plain layout, String edition) {
        FormEdition form = FORMS.edition(edition);
        Map<CellId, String> wanted = WorkbookLayoutTest.figures(form, layout.ordinal());
        WorkbookLayoutTest.compare(read(layout.write(new InventedReport(form, wanted::get))), form, wanted);
    }

    /** A cell that is lost must never give its place to its neighbour. */
    @ParameterizedTest
    @MethodSource("cases")
    void neverMovesAFigureWhereCellsAreLost(Plain layout, String edition) {
        FormEdition form = FORMS.edition(edition);
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Map<CellId, String> wanted = WorkbookLayoutTest.figures(form, seed);
            Map<CellId, String> printed = new HashMap<>(wanted);
            int lost = 1 + random.nextInt(6);
            for (int i = 0; i < lost; i++) {
                printed.put(form.cells().get(random.nextInt(form.cells().size())), "");
            }
            Reading reading = read(layout.write(new InventedReport(form, printed::get)));
            assertThat(reading).isInstanceOf(Reading.Read.class);
            assertRight(((Reading.Read) reading).report(), wanted);
        }
    }

    /** A cell that is taken out altogether, with what held it apart from the next. */
    @ParameterizedTest
    @MethodSource("cases")
    void neverMovesAFigureWhereCellsAreGone(Plain layout, String edition) {
        FormEdition form = FORMS.edition(edition);
        for (int seed = 0; seed < 24; seed++) {
            Random random = new Random(seed);
            Map<CellId, String> wanted = WorkbookLayoutTest.figures(form, seed);
            Map<CellId, String> printed = new HashMap<>(wanted);
            int lost = random.nextInt(4);
            for (int i = 0; i < lost; i++) {
                printed.put(form.cells().get(random.nextInt(form.cells().size())), "");
            }
            printed.put(form.cells().get(random.nextInt(form.cells().size())), "\u0001");
            InventedReport report = new InventedReport(
                    form, printed::get, UnaryOperator.identity(), random.nextBoolean(), seed % 3 == 0);
            String text = layout.write(report).replaceAll("(\t|\\| )?\u0001 *\n*", "");
            Reading reading = read(text);
            assertThat(reading).isInstanceOf(Reading.Read.class);
            assertRight(((Reading.Read) reading).report(), wanted);
        }
    }

    private static int assertRight(Report report, Map<CellId, String> wanted) {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (Map.Entry<CellId, String> entry : wanted.entrySet()) {
            Figure figure = report.figure(entry.getKey());
            if (figure.state() == FigureState.NUMBER) {
                read++;
                if (figure.value().orElseThrow().compareTo(new BigDecimal(entry.getValue())) != 0) {
                    wrong.add(entry.getKey() + " " + entry.getValue() + ", got " + figure);
                }
            }
        }
        assertThat(wrong).isEmpty();
        return read;
    }

    /** Text as LibreOffice saves it and as pdftotext takes it from a page; the last column is how many cells must be read. */
    @ParameterizedTest
    @CsvSource({
        "lines-2019.txt,2019,198",
        "lines-2021.txt,2021,200",
        "layout-2019.txt,2019,198",
        "layout-2021.txt,2021,200",
        "raw-2019.txt,2019,198",
        "raw-2021.txt,2021,200",
        "plain-2019.txt,2019,0",
        "plain-2021.txt,2021,0",
    })
    void readsWhatOtherProgramsWrite(String file, String edition, int least) throws IOException {
        FormEdition form = FORMS.edition(edition);
        try (InputStream in = TextLayoutTest.class.getResourceAsStream("/read/text/" + file)) {
            Reading reading =
                    reader.read(new SourceFile(file, "00"), in.readAllBytes()).get(0);
            assertThat(reading).isInstanceOf(Reading.Read.class);
            Report report = ((Reading.Read) reading).report();
            assertThat(assertRight(report, WorkbookLayoutTest.figures(form, 20 + Integer.parseInt(edition))))
                    .isGreaterThanOrEqualTo(least);
        }
    }

    static Stream<Arguments> encodings() {
        List<Arguments> cases = new ArrayList<>();
        for (String charset : List.of("UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE")) {
            for (String end : List.of("\n", "\r\n", "\r")) {
                for (boolean mark : List.of(false, true)) {
                    if (!mark || charset.startsWith("UTF")) {
                        cases.add(Arguments.of(charset, end, mark));
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsEveryEncodingAndLineEnd(String charset, String end, boolean mark) {
        FormEdition form = FORMS.newest();
        Map<CellId, String> wanted = WorkbookLayoutTest.figures(form, 5);
        InventedReport report = new InventedReport(form, wanted::get);
        for (String text : List.of(Plain.TABS.write(report), new String(report.text(), StandardCharsets.UTF_8))) {
            byte[] bytes = ((mark ? "\uFEFF" : "") + text.replace("\n", end)).getBytes(Charset.forName(charset));
            Reading reading = reader.read(new SourceFile("年报.txt", "00"), bytes).get(0);
            WorkbookLayoutTest.compare(reading, form, wanted);
        }
    }

    @Test
    void readsATableThatWasNotFilledIn() {
        FormEdition form = FORMS.newest();
        Map<CellId, String> wanted = WorkbookLayoutTest.figures(form, 6);
        form.cells().stream()
                .filter(c -> c.table() == TableId.T4 || c.row().equals("new"))
                .forEach(c -> wanted.put(c, ""));
        WorkbookLayoutTest.compare(read(Plain.TABS.write(new InventedReport(form, wanted::get))), form, wanted);
        WorkbookLayoutTest.compare(read(Plain.BARS.write(new InventedReport(form, wanted::get))), form, wanted);
    }

    /** Found by mutation: the text ends between the names of table four and its figures. */
    @Test
    void readsATextThatBreaksOff() {
        FormEdition form = FORMS.newest();
        Map<CellId, String> wanted = WorkbookLayoutTest.figures(form, 6);
        String text = Plain.TABS.write(new InventedReport(form, wanted::get));
        Reading reading = read(text.substring(0, text.indexOf("尚未审结") + 4));
        assertThat(assertRight(((Reading.Read) reading).report(), wanted)).isEqualTo(185);
    }

    @Test
    void joinsLinesThatThePageHasBroken() {
        FormEdition form = FORMS.newest();
        Map<CellId, String> wanted = WorkbookLayoutTest.figures(form, 6);
        String sentence =
                "全年共召开政务公开专题会议四次，组织业务培训两期，参训人员达到八十六人次，重新修订公开指南与目录，" + "清理失效文件三十九件，解读重要政策十二件，回应群众关切的问题五十四个，答复及时率达到百分之百。";
        String text = Plain.ALIGNED.write(new InventedReport(form, wanted::get));
        StringBuilder broken = new StringBuilder();
        for (int i = 0; i < sentence.length(); i += 30) {
            broken.append(sentence, i, Math.min(sentence.length(), i + 30)).append('\n');
        }
        Reading reading = read(text.replace("全年在门户网站发布水情通告若干条，未出现差错。\n", broken));
        assertThat(((Reading.Read) reading).report().paragraphs())
                .anySatisfy(p -> assertThat(p.text()).isEqualTo(sentence));
        WorkbookLayoutTest.compare(reading, form, wanted);
    }

    /** A name with a character outside the basic plane survives. */
    @Test
    void keepsRareCharacters() {
        FormEdition form = FORMS.newest();
        Map<CellId, String> wanted = WorkbookLayoutTest.figures(form, 6);
        String text =
                Plain.SINGLE_SPACES.write(new InventedReport(form, wanted::get)).replace("云岫县", "\uD840\uDC0B岫县");
        for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE")) {
            Reading reading = reader.read(new SourceFile("年报.txt", "00"), text.getBytes(Charset.forName(charset)))
                    .get(0);
            assertThat(((Reading.Read) reading).report().unit()).contains("\uD840\uDC0B岫县水务局");
        }
    }
}
