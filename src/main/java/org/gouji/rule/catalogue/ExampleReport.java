package org.gouji.rule.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.CellPlace;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.LabelMatch;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.SourceFile;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;

/**
 * Makes a report that is in perfect order, every cell 0, and changes what an example or a test wants changed. One thread at a
 * time.
 */
public final class ExampleReport {
    private final FormEdition form;
    private final int year;
    private final Map<CellId, Figure> figures = new LinkedHashMap<>();
    private final Map<Section, List<String>> headings = new EnumMap<>(Section.class);
    private final Map<Section, List<String>> prose = new EnumMap<>(Section.class);
    private final Map<TableId, TableReading> tables = new EnumMap<>(TableId.class);
    private List<Section> order = Section.statutory();
    private String path;
    private String unit = "青禾县水利局";
    private Optional<String> title = Optional.empty();

    /** A report on {@code year} that fills {@code form}. */
    public ExampleReport(FormEdition form, int year) {
        this.form = form;
        this.year = year;
        this.path = "example-" + year + ".txt";
        form.cells().forEach(c -> cell(c.address(), "0"));
        form.sections().forEach(s -> headings.put(s.section(), List.of(s.title())));
        prose.put(Section.PREAMBLE, List.of("本报告统计期限为" + year + "年1月1日至" + year + "年12月31日。"));
        prose.put(Section.OVERVIEW, List.of("围绕水网建设主动公开、做好依申请公开，加强信息管理和平台建设，落实监督保障，考核、社会评议和责任追究到位。"));
        prose.put(Section.PROBLEMS, List.of("存在的问题是水源保护信息更新不够及时、灌溉政策解读形式单一。改进措施是明确专人负责更新，并学习别处做法丰富解读形式。"));
        for (TableId table : TableId.values()) {
            table(table, TableReading.State.FOUND, form.id(), List.of(), List.of());
        }
    }

    /** What stands in a cell: a number, nothing (blank), {@code missing} where there is no such cell, or any other text. */
    public ExampleReport cell(String address, String text) {
        CellId id = CellId.parse(address);
        CellPlace place = new CellPlace(id.table().ordinal() + 1, 1, 1);
        Figure figure;
        if (text.equals("missing")) {
            figure = Figure.missing(id);
        } else if (text.matches("-?\\d+(\\.\\d+)?")) {
            figure = Figure.number(id, new BigDecimal(text), text, place);
        } else {
            FigureState state = text.isEmpty() ? FigureState.BLANK : FigureState.UNREADABLE;
            figure = new Figure(id, state, Optional.empty(), text, Optional.of(place), false);
        }
        figures.put(id, figure);
        return this;
    }

    /** The headings of a section as printed; none where the section is missing. */
    public ExampleReport headings(Section section, String... texts) {
        headings.put(section, List.of(texts));
        return this;
    }

    /** The paragraphs of a section, instead of what stands there. */
    public ExampleReport prose(Section section, String... paragraphs) {
        prose.put(section, List.of(paragraphs));
        return this;
    }

    /** The order in which the sections stand. */
    public ExampleReport order(List<Section> sections) {
        order = List.copyOf(sections);
        return this;
    }

    /** How a table was recognised; an absent table loses its cells. */
    public ExampleReport table(
            TableId id,
            TableReading.State state,
            String edition,
            List<LabelMatch> labels,
            List<TableReading.Oddity> oddities) {
        boolean found = state == TableReading.State.FOUND;
        tables.put(
                id,
                new TableReading(id, state, edition, found ? List.of(id.ordinal() + 1) : List.of(), labels, oddities));
        if (!found) {
            form.table(id).cells().forEach(c -> cell(c.address(), "missing"));
        }
        return this;
    }

    /** Its title, instead of the one that is proper. */
    public ExampleReport title(String text) {
        title = Optional.of(text);
        return this;
    }

    /** The path of its file. */
    public ExampleReport path(String file) {
        path = file;
        return this;
    }

    /** The unit whose report it is. */
    public ExampleReport unit(String name) {
        unit = name;
        path = name + year + ".txt";
        return this;
    }

    /** The report. */
    public Report report() {
        List<Paragraph> paragraphs = new ArrayList<>();
        add(paragraphs, Section.PREAMBLE);
        prose.computeIfAbsent(Section.OTHER, s -> List.of("本年度未收取信息处理费。", unit, (year + 1) + "年1月12日"));
        order.forEach(s -> add(paragraphs, s));
        return new Report(
                new SourceFile(path, "sha of " + path),
                Optional.of(unit).filter(u -> !u.isEmpty()),
                Optional.of(year),
                form.id(),
                title.orElse(unit + year + "年政府信息公开工作年度报告"),
                paragraphs,
                figures,
                List.copyOf(tables.values()));
    }

    private void add(List<Paragraph> paragraphs, Section section) {
        headings.getOrDefault(section, List.of())
                .forEach(t -> paragraphs.add(new Paragraph(section, true, t, paragraphs.size())));
        prose.getOrDefault(section, List.of())
                .forEach(t -> paragraphs.add(new Paragraph(section, false, t, paragraphs.size())));
    }
}
