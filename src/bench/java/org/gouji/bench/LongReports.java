package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Paragraph;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.ReportReader;

/** The sample reports of a year, their prose said again until each is as long as reports usually are. */
final class LongReports {
    private static final Path SAMPLES = Path.of("resources", "samples", "2022");
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    /** Characters of prose of a usual report, tables left out. */
    static final int USUAL = 2_700;

    private LongReports() {}

    /** The samples, made longer. */
    static List<Report> list(FormCatalogue forms) throws IOException {
        return read(SAMPLES, forms).stream().map(LongReports::longer).toList();
    }

    /** The real reports; throws {@link IOException} where they are not at hand. */
    static List<Report> seeds(FormCatalogue forms) throws IOException {
        return read(SEEDS, forms);
    }

    private static List<Report> read(Path folder, FormCatalogue forms) throws IOException {
        ReportReader reader = new ReportReader(forms);
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Reading reading = reader.read(new SourceFile(file.toString(), "sha"), Files.readAllBytes(file)).get(0);
                if (reading instanceof Reading.Read) {
                    reports.add(((Reading.Read) reading).report());
                }
            }
        }
        return reports;
    }

    private static Report longer(Report report) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int written = 0;
        for (int i = 0; written < USUAL; i++) {
            Paragraph next = report.paragraphs().get(i % report.paragraphs().size());
            if (i < report.paragraphs().size() || !next.heading()) {
                paragraphs.add(new Paragraph(next.section(), next.heading(), next.text(), paragraphs.size()));
                written += next.text().length();
            }
        }
        return new Report(
                report.source(),
                report.unit(),
                report.year(),
                report.edition(),
                report.title(),
                paragraphs,
                report.figures(),
                report.tables());
    }
}
