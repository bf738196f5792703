package org.gouji.ui.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.JComponent;
import org.gouji.form.FormEdition;
import org.gouji.form.SheetDrawing;
import org.gouji.form.TableForm;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.TableId;

/** Turns a report into the parts of a page: its prose section by section, each table at the end of its section. */
final class PageBuilder {
    private final Report report;
    private final FormEdition edition;
    private final SheetWords words;
    private final List<JComponent> parts = new ArrayList<>();
    private final Map<Section, JComponent> sections = new LinkedHashMap<>();

    /**
     * A page.
     *
     * @param parts from top to bottom
     * @param sections where each section begins
     */
    record Page(List<JComponent> parts, Map<Section, JComponent> sections) {}

    private PageBuilder(Report report, FormEdition edition, SheetWords words) {
        this.report = report;
        this.edition = edition;
        this.words = words;
    }

    static Page build(Report report, FormEdition edition, SheetWords words) {
        PageBuilder builder = new PageBuilder(report, edition, words);
        for (Section section : Section.values()) {
            builder.section(section);
        }
        return new Page(List.copyOf(builder.parts), builder.sections);
    }

    private void section(Section section) {
        int first = parts.size();
        Map<Integer, Paragraph> run = new TreeMap<>();
        for (int i = 0; i < report.paragraphs().size(); i++) {
            Paragraph paragraph = report.paragraphs().get(i);
            if (paragraph.section() != section || paragraph.text().isBlank()) {
                continue;
            }
            if (!run.isEmpty() && run.values().iterator().next().heading() != paragraph.heading()) {
                prose(run);
                run = new TreeMap<>();
            }
            run.put(i, paragraph);
        }
        prose(run);
        switch (section) {
            case DISCLOSURE -> table(TableId.T2);
            case REQUESTS -> table(TableId.T3);
            case DISPUTES -> table(TableId.T4);
            default -> {}
        }
        if (parts.size() > first) {
            sections.put(section, parts.get(first));
        }
    }

    private void prose(Map<Integer, Paragraph> run) {
        if (!run.isEmpty()) {
            Section section = run.values().iterator().next().section();
            parts.add(new ProseView(run, words.wording().section(section)));
        }
    }

    private void table(TableId id) {
        TableForm form = edition.table(id);
        parts.add(new SheetView(SheetDrawing.of(form, words.frame(id)), report, words));
    }
}
