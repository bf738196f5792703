package org.gouji.bench;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.bench.page.WebFile;
import org.gouji.bench.page.WordFile;
import org.gouji.bench.report.Counties;
import org.gouji.bench.report.County;
import org.gouji.bench.report.County.Filing;
import org.gouji.bench.report.CountyTruth;
import org.gouji.bench.report.InventedReport;
import org.gouji.bench.report.Member;
import org.gouji.bench.report.ReportPress;
import org.gouji.bench.report.ReportTruth;
import org.gouji.form.FormCatalogue;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;
import org.gouji.work.InOrder;
import org.gouji.work.Progress;

/**
 * Writes invented reports to a folder: {@code files/COUNTY/YEAR/TITLE.docx} and so on, {@code truth.json} with what must be found in
 * them, and {@code roster.csv}. The same seed gives the same bytes, but for what LibreOffice converts.
 */
public final class GenerateReports {
    private static final String FILES = "files";
    private static final int TEN = 10;

    private final FormCatalogue forms;
    private final WordFile word = new WordFile();
    private final WebFile web = new WebFile();

    /** Writes in these editions of the form. */
    public GenerateReports(FormCatalogue forms) {
        this.forms = forms;
    }

    /**
     * What was written.
     *
     * @param files how many by the ending of their names
     * @param bytes of all together
     * @param planted mistakes in them
     * @param leftOut endings that were asked for, where there is no LibreOffice
     */
    public record Outcome(Map<String, Integer> files, long bytes, int planted, List<String> leftOut) {}

    /** One report in its format. */
    private record Printed(InventedReport report, String ending, byte[] bytes) {}

    /**
     * Writes {@code count} reports to {@code out}; throws {@link ExplainedException} where it cannot.
     *
     * @param rate mistakes planted in a report on average
     * @param with further formats, converted from docx: a quarter of the docx files each
     */
    public Outcome run(Path out, int count, long seed, BigDecimal rate, List<String> with, Progress progress) {
        ReportPress press = new ReportPress(forms, seed, rate);
        Optional<Office> office = with.isEmpty() ? Optional.empty() : Office.find();
        Tally tally = new Tally(out, office.isPresent() ? with : List.of(), count, progress);
        try (Writer truth = writer(out.resolve("truth.json"));
                Writer across = writer(out.resolve("truth.part"));
                Writer roster = writer(out.resolve("roster.csv"))) {
            truth.write(
                    "{\"format\": \"gouji-truth/1\", \"seed\": " + seed + ", \"count\": " + count + ", \"files\": [");
            roster.write("unit,parent,kind,aliases,level\n");
            Counties counties = new Counties(seed, count);
            while (counties.hasNext() && !progress.cancelled()) {
                County county = counties.next();
                for (Member member : county.members()) {
                    roster.write(line(member));
                }
                tally.write(county, press.print(county), office, truth, across);
            }
            across.flush();
            truth.write("\n], \"batch\": {\"must\": [");
            try (Stream<String> lines = Files.lines(out.resolve("truth.part"))) {
                for (String line : (Iterable<String>) lines::iterator) {
                    truth.write(line + "\n");
                }
            }
            truth.write("], \"may\": [], \"unsure\": []}}\n");
        } catch (IOException e) {
            throw broken(out, e);
        } finally {
            office.ifPresent(Office::close);
        }
        try {
            Files.deleteIfExists(out.resolve("truth.part"));
        } catch (IOException e) {
            throw broken(out, e);
        }
        return new Outcome(tally.files, tally.bytes, tally.planted, office.isPresent() ? List.of() : with);
    }

    private static ExplainedException broken(Path file, IOException e) {
        return new ExplainedException(
                new Message("write.broken", Map.of("what", file.toString(), "reason", String.valueOf(e.getMessage()))),
                e);
    }

    private static Writer writer(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    private static String line(Member member) {
        return String.join(
                        ",",
                        member.unit(),
                        member.entry().parent().orElse(""),
                        member.entry().kind().key(),
                        "",
                        member.entry().level().orElseThrow().key())
                + "\n";
    }

    /** What is written, and how much was. One run. */
    private final class Tally {
        private final Path out;
        private final List<String> with;
        private final int count;
        private final Progress progress;
        private final Map<String, Integer> files = new HashMap<>();
        private long bytes;
        private int planted;
        private int done;
        private String comma = "\n";
        private String commaAcross = "";

        Tally(Path out, List<String> with, int count, Progress progress) {
            this.out = out;
            this.with = with;
            this.count = count;
            this.progress = progress;
        }

        void write(County county, List<InventedReport> reports, Optional<Office> office, Writer truth, Writer across)
                throws IOException {
            Map<Filing, String> names = new HashMap<>();
            Map<String, List<Path>> waiting = new HashMap<>();
            InOrder.allCores().run(reports, this::print, one -> save(one, names, waiting), progress::cancelled);
            waiting.forEach((ending, some) -> office.orElseThrow().convert(some, ending));
            for (InventedReport report : reports) {
                String name = FILES + "/" + report.path() + "." + names.get(report.filing());
                Path file = out.resolve(name);
                byte[] content = Files.readAllBytes(file);
                truth.write(comma
                        + JsonText.of(new ReportTruth(report).of(name, sha256(content), names.get(report.filing()))));
                comma = ",\n";
                bytes += content.length;
                planted += report.planted().size();
                files.merge(names.get(report.filing()), 1, Integer::sum);
            }
            CountyTruth between =
                    new CountyTruth(county, reports, r -> FILES + "/" + r.path() + "." + names.get(r.filing()));
            for (Map<String, Object> entry : between.must()) {
                across.write(commaAcross + JsonText.of(entry) + "\n");
                commaAcross = ", ";
            }
        }

        /** Offices keep to a format: six in ten write with Word, the others publish a page. */
        private Printed print(InventedReport report) {
            int habit = Math.floorMod(report.filing().member().unit().hashCode(), TEN);
            boolean worn = report.seed() % 2 == 0;
            return habit < 6
                    ? new Printed(report, "docx", word.write(report.blocks(), worn, report.seed()))
                    : new Printed(report, "html", web.write(report.title(), report.blocks(), worn, habit == TEN - 1));
        }

        private void save(Printed printed, Map<Filing, String> names, Map<String, List<Path>> waiting) {
            InventedReport report = printed.report();
            Path file = out.resolve(FILES + "/" + report.path() + "." + printed.ending());
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, printed.bytes());
            } catch (IOException e) {
                throw broken(file, e);
            }
            String ending = printed.ending();
            int lot = Math.floorMod((int) (report.seed() >>> Integer.SIZE), 4);
            if (ending.equals("docx") && lot < with.size()) {
                ending = with.get(lot);
                waiting.computeIfAbsent(ending, e -> new ArrayList<>()).add(file);
            }
            names.put(report.filing(), ending);
            progress.step(++done, count, report.path());
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
