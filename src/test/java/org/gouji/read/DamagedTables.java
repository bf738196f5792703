package org.gouji.read;

import static org.gouji.read.Sketch.cell;
import static org.gouji.read.Sketch.wide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gouji.model.CellId;
import org.gouji.read.Sketch.Cell;

/** The tables of a report while they are harmed. Every figure is a number of its own, by which its cell is known. */
final class DamagedTables {
    static final int HEAD_ROWS = 3;
    private final List<List<Sketch>> sections;
    private final Map<String, CellId> cells;
    private final Map<String, List<String>> variants;
    private final Set<CellId> gone = new HashSet<>();
    private final Set<CellId> shaken = new HashSet<>();

    /** {@code cells}: by what is printed in them; {@code variants}: accepted labels by official ones. */
    DamagedTables(List<List<Sketch>> sections, Map<String, CellId> cells, Map<String, List<String>> variants) {
        this.sections = new ArrayList<>();
        sections.forEach(s -> this.sections.add(new ArrayList<>(s)));
        this.cells = cells;
        this.variants = variants;
    }

    List<List<Sketch>> sections() {
        return sections;
    }

    /** Cells whose figures are no longer in the document. */
    Set<CellId> gone() {
        return gone;
    }

    /** Cells of which it is less sure what they are. */
    Set<CellId> shaken() {
        return shaken;
    }

    List<Sketch> disclosure() {
        return sections.get(0);
    }

    List<Sketch> section(int index) {
        return sections.get(index);
    }

    /** What happens to table three. */
    DamagedRequests requests() {
        return new DamagedRequests(this);
    }

    List<Sketch> all() {
        return sections.stream().flatMap(List::stream).toList();
    }

    Sketch any(Random random) {
        return all().get(random.nextInt(all().size()));
    }

    boolean isNumber(String text) {
        return cells.containsKey(text);
    }

    boolean isWords(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    String wideDigits(String text) {
        return text.chars().mapToObj(c -> String.valueOf((char) (c + 0xFEE0))).reduce("", String::concat);
    }

    String variant(String text, Random random) {
        List<String> known = variants.getOrDefault(text, List.of());
        return known.isEmpty() ? text : known.get(random.nextInt(known.size()));
    }

    void eachText(UnaryOperator<String> change) {
        all().forEach(s -> eachText(s, change));
    }

    void eachText(Sketch sketch, UnaryOperator<String> change) {
        sketch.rows().forEach(row -> row.replaceAll(c -> Damage.with(c, change.apply(c.text()))));
    }

    /** A row where no cell reaches over from above. */
    int rowBoundary(Sketch sketch, Random random) {
        List<Integer> free = new ArrayList<>();
        int hanging = 0;
        for (int r = 0; r < sketch.rows().size(); r++) {
            if (hanging <= 0) {
                free.add(r);
            }
            int reach = sketch.rows().get(r).stream().mapToInt(Cell::high).max().orElse(1);
            hanging = Math.max(hanging, reach) - 1;
        }
        return free.get(random.nextInt(free.size()));
    }

    void insertRow(Sketch sketch, int at, IntFunction<List<Cell>> row) {
        sketch.rows().add(at, new ArrayList<>(row.apply(sketch.width())));
    }

    /** Moves the tables of a section into the one before, as one table. */
    void join(int section, boolean title) {
        if (sections.get(section).isEmpty() || sections.get(section + 1).isEmpty()) {
            return;
        }
        Sketch first = sections.get(section).get(sections.get(section).size() - 1);
        Sketch second = sections.get(section + 1).remove(0);
        int width = Math.max(first.width(), second.width());
        first.widen(width - first.width());
        second.widen(width - second.width());
        if (title) {
            first.row(wide(section == 0 ? "三、收到和处理政府信息公开申请情况" : "四、政府信息公开行政复议、行政诉讼情况", width));
        }
        second.rows().forEach(first::row);
        sections.get(section + 1).add(0, new Sketch().row(wide("", 1)));
        sections.get(section + 1).remove(0);
        if (section == 0 && sections.get(1).isEmpty()) {
            sections.set(1, sections.get(0));
            sections.set(0, new ArrayList<>());
        }
    }

    void split(int section, Random random, boolean headAgain) {
        if (sections.get(section).size() != 1) {
            return;
        }
        Sketch whole = sections.get(section).get(0);
        int rows = whole.rows().size();
        int from = section == 0 ? 2 : HEAD_ROWS + 1;
        int at = from + random.nextInt(rows - from - 1);
        Sketch second = whole.cutBehind(at);
        if (headAgain && whole.rows().get(0).size() == 2) {
            Sketch head = whole.cutBefore(HEAD_ROWS);
            second.rows().forEach(head::row);
            second = head;
        }
        sections.set(section, new ArrayList<>(List.of(whole.cutBefore(at), second)));
    }

    void splitAtHead(Random random) {
        int section = 1 + random.nextInt(2);
        if (sections.get(section).size() == 1
                && sections.get(section).get(0).rows().size() > HEAD_ROWS) {
            Sketch whole = sections.get(section).get(0);
            sections.set(section, new ArrayList<>(List.of(whole.cutBefore(HEAD_ROWS), whole.cutBehind(HEAD_ROWS))));
        }
    }

    CellId id(Cell cell) {
        String narrow = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        return cells.get(narrow.endsWith("件") ? narrow.substring(0, narrow.length() - 1) : narrow);
    }

    void shake(Cell cell) {
        if (id(cell) != null) {
            shaken.add(id(cell));
        }
    }

    /** The groups of table four one below the other. */
    void outcomesByLine() {
        turnOutcomes((names, lines) -> {
            Sketch sketch =
                    new Sketch().row(cell("类别"), names.get(0), names.get(1), names.get(2), names.get(3), names.get(4));
            List<String> groups = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
            for (int g = 0; g < groups.size(); g++) {
                List<Cell> row = new ArrayList<>(List.of(cell(groups.get(g))));
                row.addAll(lines.get(g));
                sketch.row(row);
            }
            return sketch;
        });
    }

    /** Table four with the outcomes at the left and the groups above. */
    void outcomesTurned() {
        turnOutcomes((names, lines) -> {
            Sketch sketch = new Sketch().row(cell("结果"), cell("行政复议"), cell("未经复议直接起诉"), cell("复议后起诉"));
            for (int o = 0; o < names.size(); o++) {
                sketch.row(
                        names.get(o),
                        lines.get(0).get(o),
                        lines.get(1).get(o),
                        lines.get(2).get(o));
            }
            return sketch;
        });
    }

    private void turnOutcomes(java.util.function.BiFunction<List<Cell>, List<List<Cell>>, Sketch> draw) {
        if (sections.get(2).size() != 1
                || sections.get(2).get(0).rows().size() != 4
                || sections.get(2).get(0).rows().get(1).size() < 5) {
            return;
        }
        List<List<Cell>> rows = sections.get(2).get(0).rows();
        if (rows.get(3).size() != 15) {
            return;
        }
        List<Cell> numbers = rows.get(3);
        List<Cell> names =
                rows.get(1).subList(0, 5).stream().map(c -> cell(c.text())).toList();
        sections.get(2)
                .set(
                        0,
                        draw.apply(
                                names,
                                List.of(numbers.subList(0, 5), numbers.subList(5, 10), numbers.subList(10, 15))));
    }

    void oneValue(Random random, UnaryOperator<String> change) {
        Sketch sketch = any(random);
        List<List<Cell>> rows = sketch.rows().stream()
                .filter(r -> r.stream().anyMatch(c -> id(c) != null))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Cell> row = rows.get(random.nextInt(rows.size()));
        List<Integer> values = IntStream.range(0, row.size())
                .filter(i -> id(row.get(i)) != null)
                .boxed()
                .toList();
        int at = values.get(random.nextInt(values.size()));
        gone.add(id(row.get(at)));
        row.set(at, Damage.with(row.get(at), change.apply(row.get(at).text())));
    }

    /** The line of figures of table four and the lines of its head, while it has the form's shape. */
    private Optional<List<List<Cell>>> outcomes() {
        List<Sketch> section = sections.get(2);
        boolean inShape = section.size() == 1
                && section.get(0).rows().size() == HEAD_ROWS + 1
                && section.get(0).rows().get(HEAD_ROWS).size() == 15;
        return inShape ? Optional.of(section.get(0).rows()) : Optional.empty();
    }

    void oneOutcomeHead(Random random, UnaryOperator<String> change) {
        outcomes().ifPresent(rows -> {
            List<Cell> line = rows.get(random.nextInt(HEAD_ROWS));
            int at = random.nextInt(line.size());
            line.set(at, Damage.with(line.get(at), change.apply(line.get(at).text())));
            rows.get(HEAD_ROWS).forEach(this::shake);
        });
    }

    void dropOutcome(Random random, boolean head) {
        outcomes().ifPresent(rows -> {
            int at = random.nextInt(15);
            rows.get(HEAD_ROWS).forEach(this::shake);
            gone.add(id(rows.get(HEAD_ROWS).remove(at)));
            if (head && at < 5) {
                rows.get(0).set(0, wide("行政复议", 4));
                rows.get(1).remove(at);
            } else if (head) {
                rows.get(0).set(1, wide("行政诉讼", 9));
                int group = rows.get(1).size() - (at < 10 ? 2 : 1);
                rows.get(1).set(group, wide(rows.get(1).get(group).text(), 4));
                rows.get(2).remove(at - 5);
            }
        });
    }

    void oneDisclosureLabel(Random random, UnaryOperator<String> change) {
        disclosure().forEach(sketch -> {
            List<List<Cell>> rows =
                    sketch.rows().stream().filter(r -> r.size() > 1).toList();
            List<Cell> row = rows.get(random.nextInt(rows.size()));
            int at = id(row.get(1)) == null ? random.nextInt(row.size()) : 0;
            row.set(at, Damage.with(row.get(at), change.apply(row.get(at).text())));
            sketch.rows().forEach(r -> r.forEach(this::shake));
        });
    }
}
