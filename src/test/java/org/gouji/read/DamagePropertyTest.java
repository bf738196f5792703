package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports harmed as real ones are: what is read is right or doubtful, and what the document still says is read. */
class DamagePropertyTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final ReportReader READER = new ReportReader(FORMS);
    private static final List<String> FORMATS = List.of("text", "html", "docx");
    private static final int SEEDS = Integer.getInteger("damage.seeds", 6);

    @ParameterizedTest
    @EnumSource(Damage.class)
    void readsAllThatADamageLeaves(Damage damage) {
        for (int seed = 0; seed < SEEDS; seed++) {
            check(seed, List.of(damage), true);
        }
    }

    @Property(tries = 400)
    void neverReadsAWrongFigureWithoutDoubt(@ForAll long seed) {
        Random random = new Random(seed);
        List<Damage> damages = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            damages.add(Damage.values()[random.nextInt(Damage.values().length)]);
        }
        damages.sort(null); // first the shape, then single cells
        check(seed, damages, false);
    }

    private static void check(long seed, List<Damage> damages, boolean complete) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        FormEdition edition =
                FORMS.editions().get(random.nextInt(FORMS.editions().size()));
        Map<String, CellId> cells = new HashMap<>();
        Map<CellId, String> printed = new HashMap<>();
        for (CellId cell : edition.cells()) {
            String number;
            do {
                number = String.valueOf(100 + random.nextInt(9000));
            } while (cells.containsKey(number));
            cells.put(number, cell);
            printed.put(cell, number);
        }
        Map<String, List<String>> variants = new HashMap<>();
        edition.tables()
                .forEach(t -> t.bands().forEach(b -> {
                    b.rows().forEach(l -> variants.put(l.text(), l.variants()));
                    b.columns().forEach(l -> variants.put(l.text(), l.variants()));
                }));
        DamagedTables[] harmed = new DamagedTables[1];
        InventedReport report = new InventedReport(edition, printed::get).damagedBy(tables -> {
            Random same = new Random(seed * 0xBF58476D1CE4E5B9L + 7);
            harmed[0] = new DamagedTables(tables, cells, variants);
            damages.forEach(d -> d.harm(harmed[0], same));
            return harmed[0].sections();
        });
        for (String format : FORMATS) {
            byte[] bytes =
                    format.equals("text") ? report.text() : format.equals("html") ? report.html() : report.docx();
            Reading reading = READER.read(new SourceFile("report", ""), bytes).get(0);
            assertThat(reading).as("%s %s %s", seed, damages, format).isInstanceOf(Reading.Read.class);
            judge(((Reading.Read) reading).report(), edition, printed, harmed[0], damages, format, seed, complete);
        }
    }

    private static void judge(
            Report read,
            FormEdition edition,
            Map<CellId, String> printed,
            DamagedTables harmed,
            List<Damage> damages,
            String format,
            long seed,
            boolean complete) {
        List<String> wrong = new ArrayList<>();
        for (CellId cell : edition.cells()) {
            Figure figure = read.figure(cell);
            boolean number = figure.state() == FigureState.NUMBER;
            boolean right = number
                    && !harmed.gone().contains(cell)
                    && figure.value().orElseThrow().equals(new BigDecimal(printed.get(cell)));
            boolean allowed = !complete && (!number || figure.doubtful())
                    || harmed.gone().contains(cell) && !number
                    || mayBeMissed(cell, damages, format, harmed);
            if (number && !right && !figure.doubtful()
                    || !right && !allowed
                    || complete
                            && figure.doubtful()
                            && !mayBeMissed(cell, damages, format, harmed)
                            && !harmed.gone().contains(cell)) {
                wrong.add((number && !right && !figure.doubtful() ? "WRONG " : !right ? "missed " : "doubted ")
                        + printed.get(cell) + " " + figure);
            }
        }
        assertThat(wrong.stream().limit(6))
                .as("%s seed %s, %s, edition %s, %s in all", format, seed, damages, edition.id(), wrong.size())
                .isEmpty();
        assertThat(complete && !read.edition().equals(edition.id()))
                .as("edition of %s %s", damages, format)
                .isFalse();
    }

    private static boolean mayBeMissed(CellId cell, List<Damage> damages, String format, DamagedTables harmed) {
        return damages.stream().anyMatch(d -> switch (d.loss()) {
            case NONE -> false;
            case PLAIN_TEXT, REST -> format.equals("text") && harmed.shaken().contains(cell);
            case DOUBT, ROW -> harmed.shaken().contains(cell);
        });
    }
}
