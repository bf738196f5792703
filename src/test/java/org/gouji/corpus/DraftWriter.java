package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Block.Kind;
import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Box;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.Labels;
import org.gouji.bench.page.Layout;
import org.gouji.bench.page.Tables;
import org.gouji.bench.page.Trait;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.form.TableForm;
import org.gouji.model.CellId;
import org.gouji.model.Section;
import org.gouji.model.TableId;

/** Invents the report of a layout and lays it out. */
final class DraftWriter {
    private static final List<String> NOTHING = List.of("", "-", "—", "/", "／", "无", "\u00A0", "--");
    private static final Set<String> LOST = Set.of("T3.denied_internal.welfare", "T4.direct.other");
    private final FormCatalogue forms;

    DraftWriter(FormCatalogue forms) {
        this.forms = forms;
    }

    Draft draft(Layout layout) {
        return draft(layout, Layouts.seed(layout));
    }

    Draft draft(Layout layout, long seed) {
        FormEdition edition = forms.editions().stream()
                .filter(e -> e.id().equals(layout.edition()))
                .findFirst()
                .orElseThrow();
        Random random = new Random(seed);
        InventedUnit unit = InventedUnit.draw(random);
        Map<CellId, BigDecimal> values = Figures.draw(edition, random, layout.has(Trait.LARGE));
        Prose prose = new Prose(Map.copyOf(values), random, unit, layout.year());
        List<Block> blocks = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        title(layout, unit, blocks);
        body(blocks, sentences, prose.preamble());
        heading(edition, Section.OVERVIEW, blocks);
        prose.overview().forEach(t -> body(blocks, sentences, t));
        if (layout.has(Trait.MISTAKES)) {
            mistakes(values);
        }
        Map<CellId, String> printed = new LinkedHashMap<>();
        Map<CellId, String> truth = new LinkedHashMap<>();
        values.forEach((cell, value) -> print(layout, random, cell, value, printed, truth));
        tables(layout, edition, printed, blocks);
        heading(edition, Section.PROBLEMS, blocks);
        prose.problems().forEach(t -> body(blocks, sentences, t));
        heading(edition, Section.OTHER, blocks);
        prose.other().forEach(t -> body(blocks, sentences, t));
        blocks.add(new Line(Kind.SIGNATURE, unit.name()));
        blocks.add(new Line(Kind.SIGNATURE, (layout.year() + 1) + "年1月" + (5 + random.nextInt(20)) + "日"));
        lose(layout, truth);
        Truth told = new Truth(
                unit.name(), layout.year(), edition.id(), truth, lost(layout, edition), List.copyOf(sentences));
        return new Draft(layout, List.copyOf(blocks), told);
    }

    private static void title(Layout layout, InventedUnit unit, List<Block> blocks) {
        String rest = layout.year() + "年政府信息公开工作年度报告";
        if (layout.has(Trait.TITLE_TWO_LINES)) {
            blocks.add(new Line(Kind.TITLE, unit.name()));
            blocks.add(new Line(Kind.TITLE, rest));
        } else if (layout.has(Trait.TITLE_WITHOUT_UNIT)) {
            blocks.add(new Line(Kind.TITLE, "关于" + layout.year() + "年度政府信息公开情况的报告"));
        } else {
            blocks.add(new Line(Kind.TITLE, unit.name() + rest));
        }
        if (layout.has(Trait.SUBTITLE)) {
            blocks.add(new Line(Kind.TITLE, "（" + (layout.year() + 1) + "年1月）"));
        }
    }

    private static void heading(FormEdition edition, Section section, List<Block> blocks) {
        String numeral = "一二三四五六".substring(section.number() - 1, section.number());
        blocks.add(
                new Line(Kind.SECTION, numeral + "、" + edition.section(section).title()));
    }

    private static void body(List<Block> blocks, List<String> sentences, String text) {
        blocks.add(new Line(Kind.BODY, text));
        sentences.add(text);
    }

    private static void tables(Layout layout, FormEdition edition, Map<CellId, String> printed, List<Block> blocks) {
        Tables tables = new Tables(layout, edition, printed::get);
        heading(edition, Section.DISCLOSURE, blocks);
        add(layout, tables.disclosure(), blocks);
        heading(edition, Section.REQUESTS, blocks);
        List<Drawn> requests = tables.requests();
        List<Drawn> disputes = tables.disputes();
        if (layout.has(Trait.TWO_IN_ONE)) {
            List<List<Box>> rows =
                    new ArrayList<>(Tables.widened(requests.get(0).rows(), 3));
            rows.add(List.of(Box.wide("四、" + edition.section(Section.DISPUTES).title(), 30)));
            rows.addAll(Tables.widened(disputes.get(0).rows(), 2));
            blocks.add(new Drawn(rows));
            return;
        }
        add(layout, requests, blocks);
        heading(edition, Section.DISPUTES, blocks);
        add(layout, disputes, blocks);
    }

    private static void add(Layout layout, List<Drawn> tables, List<Block> blocks) {
        if (layout.has(Trait.NOTES)) {
            blocks.add(new Line(Kind.NOTE, "单位：件"));
        }
        for (int i = 0; i < tables.size(); i++) {
            if (i > 0) {
                blocks.add(new Line(Kind.NOTE, ""));
            }
            blocks.add(tables.get(i));
        }
        if (layout.has(Trait.NOTES)) {
            blocks.add(new Line(Kind.NOTE, "注：表中数据由各股室核对后填报。"));
        }
    }

    /** Breaks a row and a column by one change, a total of table four by another, and so contradicts the prose. */
    private static void mistakes(Map<CellId, BigDecimal> values) {
        values.merge(CellId.parse("T3.granted.natural"), BigDecimal.valueOf(7), BigDecimal::add);
        values.merge(CellId.parse("T3.partial.total"), BigDecimal.valueOf(90), BigDecimal::add);
        values.merge(CellId.parse("T4.review.total"), BigDecimal.valueOf(2), BigDecimal::add);
    }

    private static void print(
            Layout layout,
            Random random,
            CellId cell,
            BigDecimal value,
            Map<CellId, String> printed,
            Map<CellId, String> truth) {
        if (layout.has(Trait.NOTHING) && value.signum() == 0 && random.nextInt(3) > 0) {
            printed.put(cell, NOTHING.get(random.nextInt(NOTHING.size())));
            truth.put(cell, Truth.BLANK);
            return;
        }
        String text = value.toPlainString();
        truth.put(cell, text);
        if (layout.has(Trait.GROUPED) && value.abs().longValue() >= 1000) {
            text = grouped(text, random.nextBoolean() ? "," : "，");
        }
        if (layout.has(Trait.UNIT_WORDS)) {
            boolean money = cell.row().equals("fees") || cell.column().equals("amount");
            boolean plus = cell.column().equals("change") && value.signum() > 0;
            text = (plus ? "+" : "") + text + (money ? cell.column().equals("amount") ? "万元" : "项" : "件");
        }
        if (layout.has(Trait.FULL_WIDTH)) {
            text = fullWidth(text);
        }
        printed.put(cell, text);
    }

    private static String grouped(String text, String comma) {
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder out = new StringBuilder(text);
        for (int i = point - 3; i > (text.startsWith("-") ? 1 : 0); i -= 3) {
            out.insert(i, comma);
        }
        return out.toString();
    }

    private static String fullWidth(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (c + 0xFEE0) : (char) c));
        return " " + out + "\u3000";
    }

    private static void lose(Layout layout, Map<CellId, String> truth) {
        truth.replaceAll((cell, value) -> {
            boolean request = cell.table() == TableId.T3;
            boolean row =
                    request && layout.has(Trait.NO_TOTAL_ROW) && cell.row().equals("total");
            boolean column = request
                    && layout.has(Trait.NO_TOTAL_COLUMN)
                    && cell.column().equals("total");
            boolean gone = row || column || (layout.has(Trait.LOST_CELL) && LOST.contains(cell.address()));
            return gone ? Truth.MISSING : value;
        });
    }

    /** Where a label or a cell is gone, only its neighbours tell what stands there; without merges not even which are these. */
    private static Map<CellId, Truth.Loss> lost(Layout layout, FormEdition edition) {
        Labels labels = new Labels(layout);
        Map<CellId, Truth.Loss> cells = new LinkedHashMap<>();
        for (CellId cell : edition.cells()) {
            TableForm table = edition.table(cell.table());
            boolean label = labels.lost(table.row(cell.row()).orElseThrow().text())
                    || labels.lost(table.column(cell).orElseThrow().text());
            boolean gone =
                    layout.has(Trait.LOST_CELL) && (cell.row().equals("denied_internal") || cell.table() == TableId.T4);
            if (label || gone) {
                cells.put(cell, Truth.Loss.EVERYWHERE);
            } else if (layout.has(Trait.LOST_LABELS) && cell.table() == TableId.T3) {
                cells.put(cell, Truth.Loss.WITHOUT_MERGES);
            }
        }
        return cells;
    }
}
