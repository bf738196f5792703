package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.data.DataNode;
import org.gouji.form.FormEdition.SectionForm;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;
import org.gouji.form.TableForm.Layout;
import org.gouji.model.Section;
import org.gouji.model.TableId;

/** Builds a {@link FormEdition} from its YAML file; the shape of the file is explained at its top. */
final class FormReader {

    private FormReader() {}

    static FormEdition read(DataNode root) {
        List<TableForm> tables =
                root.get("tables").list().stream().map(FormReader::table).toList();
        List<Equation> equations = new ArrayList<>();
        for (DataNode node : root.get("equations").list()) {
            equations.addAll(EquationReader.read(node, tables));
        }
        return new FormEdition(
                root.get("id").text(),
                root.get("basis").text(),
                number(root.get("firstYear")),
                root.find("lastYear").map(FormReader::number),
                root.get("sections").list().stream().map(FormReader::section).toList(),
                tables,
                equations);
    }

    private static int number(DataNode node) {
        try {
            return Integer.parseInt(node.text());
        } catch (NumberFormatException e) {
            throw node.mistake("a year is expected here");
        }
    }

    private static SectionForm section(DataNode node) {
        int number = number(node.get("number"));
        if (number < 1 || number > Section.statutory().size()) {
            throw node.mistake("sections are numbered 1 to 6");
        }
        return new SectionForm(
                Section.statutory().get(number - 1),
                node.get("title").text(),
                node.texts("variants"),
                node.texts("keywords"));
    }

    private static TableForm table(DataNode node) {
        TableId id = TableId.valueOf(node.get("id").text());
        Layout layout = Layout.valueOf(node.get("layout").text().toUpperCase(java.util.Locale.ROOT));
        return new TableForm(
                id,
                layout,
                node.get("bands").list().stream().map(FormReader::band).toList());
    }

    private static Band band(DataNode node) {
        return new Band(node.text("title", ""), labels(node.get("rows")), labels(node.get("columns")));
    }

    private static List<Label> labels(DataNode node) {
        List<Label> labels = new ArrayList<>();
        for (Map.Entry<String, DataNode> entry : node.map().entrySet()) {
            DataNode label = entry.getValue();
            labels.add(new Label(
                    entry.getKey(),
                    label.get("text").text(),
                    label.texts("under"),
                    label.texts("variants"),
                    label.get("en").text(),
                    label.text("decimal", "no").equals("yes"),
                    label.text("signed", "no").equals("yes")));
        }
        return labels;
    }
}
