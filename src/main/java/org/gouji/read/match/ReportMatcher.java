package org.gouji.read.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellPlace;
import org.gouji.model.FigureState;
import org.gouji.model.Identity;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Skipped;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.model.SourceFile;
import org.gouji.model.TableReading;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.Vocabulary;

/** From the blocks of a document to a report: tables matched to an edition, sections, unit, year. Any thread. */
public final class ReportMatcher {
    /** No statutory table is longer; what is behind is not looked at. */
    private static final int MOST_ROWS = 400;

    private static final int OLD_FORM_LAST_YEAR = 2018;
    private static final int FEWEST_SECTIONS = 3;
    private final Vocabulary words;
    private final FormCatalogue forms;
    private final List<EditionMatcher> editions;
    private final Map<String, SectionFinder> sections = new LinkedHashMap<>();
    private final TitleFinder titles;
    private final IdentityFinder identities;
    private final CellTexts texts;

    /** A matcher for the editions of {@code forms}. */
    public ReportMatcher(FormCatalogue forms, Vocabulary words) {
        this.forms = forms;
        this.words = words;
        this.editions = forms.editions().stream().map(EditionMatcher::new).toList();
        forms.editions().forEach(e -> sections.put(e.id(), new SectionFinder(e, words.headings())));
        this.titles = new TitleFinder(words);
        this.identities = new IdentityFinder(words, titles);
        this.texts = new CellTexts(words);
    }

    /** The report in a document; throws where it holds none. */
    public Report match(SourceFile source, Extract extract) throws UnreadableFileException {
        extract.refuseTooMuch();
        SourceDocument document = extract.document();
        List<String> lines = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        List<List<DocRow>> grids = new ArrayList<>();
        SectionFinder newest = sections.get(forms.newest().id());
        int position = 0;
        for (Block block : document.blocks()) {
            if (block instanceof TextBlock) {
                String text = ((TextBlock) block).text();
                int heading = newest.endOfHeading(text);
                if (heading > 0) {
                    lines.add(text.substring(0, heading));
                    positions.add(position);
                }
                lines.add(text.substring(heading).strip());
                positions.add(position);
            } else {
                grids.add(rows((Grid) block, grids.size()));
            }
            position++;
        }
        List<EditionMatch> matches = editions.stream().map(e -> e.match(grids)).toList();
        Map<Integer, Section> headings = newest.headings(lines);
        int firstHeading =
                headings.keySet().stream().min(Comparator.naturalOrder()).orElse(lines.size());
        int lastHeading =
                headings.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        Title title = titles.find(lines, firstHeading, document.titleHint());
        Signature signature = Signature.find(lines, lastHeading, words, titles);
        Identity identity = identities.find(source, title, signature, lines, document.titleHint());
        Optional<Integer> year = identity.year().value().map(Integer::valueOf);
        EditionMatch match = choose(matches, year);
        if (match.edition() != forms.newest()) {
            headings = sections.get(match.edition().id()).headings(lines);
        }
        Pages pages = new Pages(extract.page(), title, signature, words);
        List<Paragraph> paragraphs = pages.paragraphs(lines, positions, headings);
        Leftovers leftovers = Leftovers.of(grids, match);
        List<Skipped> skipped = new ArrayList<>(pages.skipped(lines));
        if (extract.pictures() > 0) {
            skipped.add(new Skipped(Skipped.Kind.PICTURES, extract.pictures(), "", Optional.empty()));
        }
        skipped.addAll(leftovers.skipped());
        skipped.addAll(beyond(document));
        Report report = new Report(
                source,
                identity.unit().value(),
                year,
                match.edition().id(),
                title.text(),
                paragraphs,
                match.figures(),
                leftovers.addTo(readings(match, matches)),
                identity,
                skipped);
        new Plausibility(words, OLD_FORM_LAST_YEAR, FEWEST_SECTIONS)
                .check(report, match.anyTable(), headings.size(), extract, lines);
        return report;
    }

    private List<DocRow> rows(Grid grid, int index) {
        List<DocRow> rows = new ArrayList<>();
        for (Row row : grid.rows().subList(0, Math.min(grid.rows().size(), MOST_ROWS))) {
            List<DocCell> cells = row.cells().stream()
                    .map(c -> DocCell.of(grid.number(), row.page(), c, texts))
                    .toList();
            if (!cells.isEmpty()) {
                rows.add(DocRow.of(index, grid.spans(), cells));
            }
        }
        return rows;
    }

    /** The edition whose labels stand in the tables; where they do not tell, the one of the year, else the newest. */
    private EditionMatch choose(List<EditionMatch> matches, Optional<Integer> year) {
        int best = matches.stream().mapToInt(EditionMatch::score).max().orElse(0);
        List<EditionMatch> likely =
                matches.stream().filter(m -> m.score() == best).toList();
        Optional<FormEdition> prescribed = year.flatMap(forms::forYear);
        return likely.stream()
                .filter(m -> prescribed.filter(m.edition()::equals).isPresent())
                .findFirst()
                .orElse(likely.get(likely.size() - 1));
    }

    /** The readings of the chosen edition; each table's own edition where no other fits it as well. */
    private static List<TableReading> readings(EditionMatch match, List<EditionMatch> matches) {
        List<TableReading> readings = new ArrayList<>();
        for (int i = 0; i < match.tables().size(); i++) {
            int table = i;
            TableReading reading = match.tables().get(i).reading();
            int best = matches.stream().mapToInt(m -> m.score(table)).max().orElse(0);
            List<EditionMatch> likely =
                    matches.stream().filter(m -> m.score(table) == best).toList();
            String edition = likely.size() == 1 && reading.state() == TableReading.State.FOUND
                    ? likely.get(0).edition().id()
                    : "";
            readings.add(new TableReading(
                    reading.table(),
                    reading.state(),
                    edition,
                    reading.documentTables(),
                    reading.labels(),
                    reading.oddities()));
        }
        return readings;
    }

    private static List<Skipped> beyond(SourceDocument document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .filter(g -> g.rows().size() > MOST_ROWS)
                .map(g -> new Skipped(
                        Skipped.Kind.ROWS_BEYOND,
                        g.rows().size() - MOST_ROWS,
                        "",
                        Optional.of(new CellPlace(g.number(), MOST_ROWS + 1, 1))))
                .toList();
    }

    /** Whether a report has a number anywhere in its tables. */
    static boolean hasNumber(Report report) {
        return report.figures().values().stream().anyMatch(f -> f.state() == FigureState.NUMBER);
    }
}
