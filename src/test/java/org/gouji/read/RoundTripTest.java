package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.Book.Look;

/** Reports drawn at random read back to the same figures in all three formats. */
class RoundTripTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final ReportReader READER = new ReportReader(FORMS);
    private static final List<UnaryOperator<String>> NUMBERS = List.of(
            n -> n,
            n -> " " + n + "\u00A0",
            n -> "\u3000" + n,
            n -> n.chars().mapToObj(c -> String.valueOf((char) (c + 0xFEE0))).reduce("", String::concat),
            n -> n.length() == 4 ? n.charAt(0) + "," + n.substring(1) : n,
            n -> n.length() == 4 ? n.charAt(0) + "，" + n.substring(1) : n,
            n -> n + "件");
    private static final List<String> NOTHING = List.of("", "-", "—", "/", "无", "\u00A0", "／");
    private static final List<UnaryOperator<String>> LABELS = List.of(
            l -> l,
            l -> l.replace("（", "(").replace("）", ")"),
            l -> l.replace("1.", "1．").replace("2.", "2、"),
            l -> l.length() > 3 ? l.substring(0, 2) + "\n" + l.substring(2) : l,
            l -> l.length() > 2 ? l.substring(0, 1) + " " + l.substring(1) : l,
            l -> l.equals("1.本机关不掌握相关政府信息") ? "1.本单位不掌握相关政府信息" : l,
            l -> l.equals("5.属于三类内部事务信息") ? "5.属于三类内容事务信息" : l);

    @Property(tries = 60)
    void readsTheSameFiguresInEveryFormat(@ForAll long seed) {
        Random random = new Random(seed);
        FormEdition edition =
                FORMS.editions().get(random.nextInt(FORMS.editions().size()));
        Map<CellId, Optional<BigDecimal>> wanted = new HashMap<>();
        Map<CellId, String> printed = new HashMap<>();
        for (CellId cell : edition.cells()) {
            boolean blank = random.nextInt(4) == 0;
            String number = String.valueOf(random.nextInt(random.nextBoolean() ? 10 : 10_000));
            wanted.put(cell, blank ? Optional.empty() : Optional.of(new BigDecimal(number)));
            printed.put(
                    cell,
                    blank
                            ? NOTHING.get(random.nextInt(NOTHING.size()))
                            : NUMBERS.get(random.nextInt(NUMBERS.size())).apply(number));
        }
        UnaryOperator<String> labels = LABELS.get(random.nextInt(LABELS.size()));
        InventedReport report =
                new InventedReport(edition, printed::get, labels, random.nextBoolean(), random.nextBoolean());
        check(report.text(), edition, wanted);
        check(report.html(), edition, wanted);
        check(report.docx(), edition, wanted);
        Book book = new Book(random.nextBoolean(), look(random)).add("年报", report);
        check(book.bytes(), edition, wanted);
        check(Plain.TABS.write(report).getBytes(StandardCharsets.UTF_8), edition, wanted);
    }

    private static Look look(Random random) {
        return new Look().with(l -> {
            l.borders = random.nextBoolean();
            l.gaps = random.nextBoolean();
            l.left = random.nextInt(3);
            l.top = random.nextInt(3);
            l.sheetPerTable = random.nextBoolean();
            l.mergedProse = random.nextBoolean();
            l.numbers = random.nextBoolean();
        });
    }

    private static void check(byte[] bytes, FormEdition edition, Map<CellId, Optional<BigDecimal>> wanted) {
        Reading reading = READER.read(new SourceFile("report", ""), bytes).get(0);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Report report = ((Reading.Read) reading).report();
        assertThat(report.edition()).isEqualTo(edition.id());
        assertThat(report.unit()).contains("云岫县水务局");
        assertThat(report.year()).contains(edition.firstYear() + 1);
        wanted.forEach((cell, value) -> {
            Figure figure = report.figure(cell);
            FigureState state = value.isPresent() ? FigureState.NUMBER : FigureState.BLANK;
            assertThat(figure.state()).as("%s", figure).isEqualTo(state);
            assertThat(figure.value()).as("%s", figure).isEqualTo(value);
            assertThat(figure.doubtful()).as("%s", figure).isFalse();
        });
    }

    @Property(tries = 60)
    void neverReadsAWrongNumberWithoutDoubtWhereACellIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        FormEdition edition = FORMS.newest();
        Map<CellId, BigDecimal> wanted = new HashMap<>();
        edition.cells().forEach(c -> wanted.put(c, BigDecimal.valueOf(random.nextInt(500))));
        String lost = "\u0001lost\u0001";
        CellId victim = edition.cells().get(random.nextInt(edition.cells().size()));
        InventedReport report = new InventedReport(
                edition, c -> c.equals(victim) ? lost : wanted.get(c).toString());
        String text = new String(report.text(), java.nio.charset.StandardCharsets.UTF_8);
        byte[] bytes = text.replace("\t" + lost + "\n", "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Reading reading = READER.read(new SourceFile("report.txt", ""), bytes).get(0);
        ((Reading.Read) reading).report().figures().forEach((cell, figure) -> {
            boolean right = figure.value().map(v -> v.equals(wanted.get(cell))).orElse(true);
            assertThat(right || figure.doubtful())
                    .as("%s lost, %s", victim, figure)
                    .isTrue();
        });
    }
}
