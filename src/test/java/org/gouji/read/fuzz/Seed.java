package org.gouji.read.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.read.InventedReport;

/** A sound document to begin with. A file of the folders below is a seed by lying there, whatever its format. */
record Seed(String name, byte[] bytes) {
    private static final List<Path> FOLDERS = List.of(
            Path.of("src/test/resources/read"), Path.of("src/test/resources/corpus"), Path.of("resources/samples"));
    private static final int LARGEST = 300_000;
    private static final String SUFFIXES =
            ".*\\.(docx|docm|doc|wps|rtf|odt|html?|mht|mhtml|pdf|ofd|xlsx|xls|et|txt|zip)";

    /** All seeds, in an order that is the same everywhere. */
    static List<Seed> all() {
        List<Seed> seeds = new ArrayList<>();
        FormCatalogue forms = FormCatalogue.load();
        for (FormEdition edition : List.of(forms.newest(), forms.edition("2019"))) {
            InventedReport report = new InventedReport(edition, cell -> String.valueOf(cell.hashCode() & 7));
            seeds.add(new Seed(edition.id() + ".docx", report.docx()));
            seeds.add(new Seed(edition.id() + ".html", report.html()));
            seeds.add(new Seed(edition.id() + ".txt", report.text()));
        }
        FOLDERS.stream().filter(Files::isDirectory).forEach(folder -> seeds.addAll(below(folder)));
        return seeds;
    }

    private static List<Seed> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Seed> seeds = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                boolean known = file.getParent().endsWith("crashes");
                if (!known && file.getFileName().toString().matches(SUFFIXES) && Files.size(file) <= LARGEST) {
                    seeds.add(
                            new Seed(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file)));
                }
            }
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** The end of the name, by which seeds are told apart for a short run. */
    String suffix() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
