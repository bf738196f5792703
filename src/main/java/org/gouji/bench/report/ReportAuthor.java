package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Block.Kind;
import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.Layout;
import org.gouji.bench.page.Tables;
import org.gouji.bench.page.Trait;
import org.gouji.bench.report.County.Filing;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Section;
import org.gouji.model.TableId;

/** Writes one report: prose as the figures should be, then slips in the tables. One use. */
final class ReportAuthor {
    static final String TITLE = "年政府信息公开工作年度报告";
    private static final String NUMERALS = "一二三四五六";
    private static final int COUNTS = 4;

    /** Ways to draw the tables that are all read exactly. */
    private static final List<List<Trait>> HABITS = List.of(
            List.of(),
            List.of(),
            List.of(Trait.NUMBER_COLUMN),
            List.of(Trait.VERTICAL),
            List.of(Trait.HEAD_TWO_ROWS),
            List.of(Trait.TITLE_TWO_LINES),
            List.of(Trait.HEAD_REPEATED),
            List.of(Trait.NUMBER_COLUMN, Trait.TITLE_TWO_LINES));

    /** What a random source is for: what is drawn for one must not move the others. */
    enum Purpose {
        KINDS,
        SLIPS,
        OWN_WORDS,
        OVERVIEW,
        PROBLEMS,
        REST
    }

    private final Sentences sentences;
    private final County county;
    private final Filing filing;
    private final FormEdition edition;
    private final Map<CellId, BigDecimal> values;
    private final List<Plant> kinds;
    private final List<Planted> planted;
    private final long seed;

    /**
     * @param values what the figures should be; slips are made in them
     * @param kinds what to plant
     * @param planted what is wrong with {@code values} already
     */
    ReportAuthor(
            Sentences sentences,
            County county,
            Filing filing,
            FormEdition edition,
            Map<CellId, BigDecimal> values,
            List<Plant> kinds,
            List<Planted> planted,
            long seed) {
        this.sentences = sentences;
        this.county = county;
        this.filing = filing;
        this.edition = edition;
        this.values = values;
        this.kinds = kinds;
        this.planted = new ArrayList<>(planted);
        this.seed = seed;
    }

    /** {@code copied}: whose words it says, its own or another's. */
    InventedReport write(Filing copied) {
        List<Trait> habit = Seeds.one(
                HABITS, Seeds.random(seed, county.number(), filing.member().number()));
        Layout layout = Layout.of(filing.member().unit(), filing.year(), habit.toArray(Trait[]::new));
        Random rest = random(filing, Purpose.REST);
        int misstated = kinds.contains(Plant.TEXT_COUNT) ? rest.nextInt(COUNTS) : -1;
        Prose prose = new Prose(sentences, county, filing, Map.copyOf(values), misstated);
        int period = filing.year() - (kinds.contains(Plant.PERIOD) ? 1 : 0);
        String preamble = prose.preamble(rest, filing.year());
        if (period != filing.year()) {
            preamble = preamble.replace(filing.year() + "年1月1日", period + "年1月1日")
                    .replace(filing.year() + "年12月31日", period + "年12月31日");
        }
        Random own = random(filing, Purpose.OWN_WORDS);
        List<String> overview =
                new ArrayList<>(prose.parts(sentences.overview(), own, random(copied, Purpose.OVERVIEW)));
        List<String> problems =
                new ArrayList<>(prose.parts(sentences.problems(), own, random(copied, Purpose.PROBLEMS)));
        for (Plant kind : List.of(Plant.PRIVACY, Plant.LAW)) {
            if (kinds.contains(kind)) {
                List<String> section = kind == Plant.LAW ? problems : overview;
                int last = section.size() - 1;
                section.set(last, section.get(last) + prose.planted(kind.key(), rest));
            }
        }
        String other = prose.other(rest);
        List<Stated> stated = prose.stated();
        if (!prose.misstates()) {
            kinds.remove(Plant.TEXT_COUNT);
        }
        List<CellId> blank = slips();
        List<Block> blocks = new ArrayList<>();
        title(layout, blocks);
        blocks.add(new Line(Kind.BODY, preamble));
        heading(Section.OVERVIEW, blocks);
        overview.forEach(text -> blocks.add(new Line(Kind.BODY, text)));
        Tables tables = new Tables(
                layout,
                edition,
                cell -> blank.contains(cell) ? "" : values.get(cell).toPlainString());
        tables(Section.DISCLOSURE, tables.disclosure(), blocks);
        tables(Section.REQUESTS, tables.requests(), blocks);
        tables(Section.DISPUTES, tables.disputes(), blocks);
        heading(Section.PROBLEMS, blocks);
        problems.forEach(text -> blocks.add(new Line(Kind.BODY, text)));
        heading(Section.OTHER, blocks);
        blocks.add(new Line(Kind.BODY, other));
        blocks.add(new Line(Kind.SIGNATURE, filing.member().unit()));
        blocks.add(new Line(Kind.SIGNATURE, (filing.year() + 1) + "年1月" + (5 + rest.nextInt(20)) + "日"));
        return new InventedReport(
                county,
                filing,
                edition,
                layout,
                List.copyOf(blocks),
                new LinkedHashMap<>(values),
                blank,
                stated,
                List.copyOf(planted),
                rest.nextLong());
    }

    /** Makes the mistakes of typing; returns the cells left empty. */
    private List<CellId> slips() {
        Random random = random(filing, Purpose.SLIPS);
        Mistakes mistakes = new Mistakes(edition, values, random);
        kinds.stream().filter(Plant::slip).forEach(kind -> planted.add(mistakes.slip(kind)));
        kinds.stream()
                .filter(kind -> kind.compareTo(Plant.TEXT_COUNT) >= 0)
                .forEach(kind -> planted.add(new Planted(kind, List.of())));
        if (!kinds.contains(Plant.BLANK)) {
            return List.of();
        }
        List<CellId> empty = edition.table(TableId.T4).cells().stream()
                .filter(c -> !c.column().equals("total") && values.get(c).signum() == 0)
                .toList();
        return Seeds.drawn(empty, 1 + random.nextInt(3), random);
    }

    private void title(Layout layout, List<Block> blocks) {
        String rest = filing.year() + TITLE;
        if (layout.has(Trait.TITLE_TWO_LINES)) {
            blocks.add(new Line(Kind.TITLE, filing.member().unit()));
            blocks.add(new Line(Kind.TITLE, rest));
        } else {
            blocks.add(new Line(Kind.TITLE, filing.member().unit() + rest));
        }
    }

    private void heading(Section section, List<Block> blocks) {
        blocks.add(new Line(
                Kind.SECTION,
                NUMERALS.charAt(section.number() - 1)
                        + "、"
                        + edition.section(section).title()));
    }

    private void tables(Section section, List<Drawn> tables, List<Block> blocks) {
        heading(section, blocks);
        blocks.addAll(tables);
    }

    private Random random(Filing of, Purpose purpose) {
        return Seeds.random(seed, county.number(), of.member().number(), of.year(), 10 + purpose.ordinal());
    }
}
