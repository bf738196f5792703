package org.gouji.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.corpus.Corpus.Entry;
import org.gouji.corpus.Score.Count;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.work.FoundFile;
import org.gouji.work.ReadFiles;

/** Reads files of the corpus as the program does, compares them with the truth and counts. One use. */
final class Marker {
    private static final int SHOWN = 4;
    private final Corpus corpus;
    private final ReadFiles files;
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private final List<String> complaints = new ArrayList<>();
    private boolean any;

    Marker(Corpus corpus, ReadFiles files) {
        this.corpus = corpus;
        this.files = files;
    }

    void mark(Entry entry) {
        Truth truth = corpus.truth(entry.report());
        List<FoundFile> found = files.find(List.of(entry.file()));
        for (FoundFile one : found) {
            add(Count.FILES, 1);
            add(Count.CELLS, truth.cells().size());
            List<Reading> readings = files.read(one);
            String name = entry.kind() + "/" + one.path().substring(one.path().lastIndexOf(entry.report()));
            if (readings.size() != 1 || readings.get(0) instanceof Reading.Failed) {
                add(Count.MISTAKEN, 1);
                add(Count.MISSED, truth.cells().size());
                complaints.add(name + " gave " + readings.size() + " readings: " + readings.get(0));
            } else {
                any = true;
                compare(
                        name,
                        truth,
                        ((Reading.Read) readings.get(0)).report(),
                        !entry.kind().startsWith("txt"));
            }
        }
    }

    private void compare(String name, Truth truth, Report report, boolean merges) {
        if (!report.unit().equals(Optional.of(truth.unit()))
                || !report.year().equals(Optional.of(truth.year()))
                || !report.edition().equals(truth.edition())) {
            add(Count.MISTAKEN, 1);
            complaints.add(name + " MISTAKEN: " + report.unit() + " " + report.year() + " " + report.edition() + " for "
                    + truth.unit() + " " + truth.year() + " " + truth.edition());
        }
        Map<Count, List<String>> missed = new EnumMap<>(Count.class);
        for (CellId cell : truth.cells().keySet()) {
            Figure figure = report.figure(cell);
            Count outcome = Count.valueOf(truth.judge(figure, merges).name());
            add(outcome, 1);
            if (outcome != Count.EXACT && outcome != Count.DESTROYED) {
                missed.computeIfAbsent(outcome, o -> new ArrayList<>())
                        .add(cell + " " + figure.state() + " '" + figure.text() + "' for "
                                + truth.cells().get(cell));
            }
        }
        missed.forEach((outcome, cells) -> complaints.add(name + " " + outcome + " " + cells.size() + ": "
                + String.join("; ", cells.subList(0, Math.min(SHOWN, cells.size())))));
        String prose = report.paragraphs().stream()
                .map(p -> p.text().replaceAll("\\s", ""))
                .collect(Collectors.joining("\n"));
        for (String sentence : truth.sentences()) {
            if (!prose.contains(sentence.replaceAll("\\s", ""))) {
                add(Count.TORN, 1);
                complaints.add(name + " TORN: " + sentence);
            }
        }
    }

    private void add(Count count, int more) {
        counts.merge(count, more, Integer::sum);
    }

    Score score() {
        return new Score(counts);
    }

    /** Whether any file gave a report; if not, nothing reads this kind yet. */
    boolean readAny() {
        return any;
    }

    List<String> complaints() {
        return complaints;
    }
}
