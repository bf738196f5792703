package org.gouji.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed: writes what Java does not. One thread. */
final class Office implements AutoCloseable {
    private static final int AT_ONCE = 40;
    private static final int MINUTES = 10;

    /** Where it is when it is not on the path. */
    private static final List<String> PLACES = List.of(
            "C:\\Program Files\\LibreOffice\\program",
            "/Applications/LibreOffice.app/Contents/MacOS",
            "/opt/libreoffice/program");

    private static final List<String> NAMES = List.of("soffice", "soffice.com", "soffice.exe");

    private final Path program;
    private final Path profile;

    private Office(Path program) throws IOException {
        this.program = program;
        this.profile = Files.createTempDirectory("gouji-bench");
    }

    /** The one of this computer; empty where there is none. */
    static Optional<Office> find() {
        Stream<String> path =
                Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
        Optional<Path> program = Stream.concat(path, PLACES.stream())
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .map(File::toPath)
                .findFirst();
        try {
            return program.isPresent() ? Optional.of(new Office(program.get())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes each file beside itself in another format, and removes it; those it could not convert stay as they are. */
    void convert(List<Path> files, String ending) {
        for (int i = 0; i < files.size(); i += AT_ONCE) {
            List<Path> some = files.subList(i, Math.min(files.size(), i + AT_ONCE));
            try {
                run(some, ending);
                for (Path file : some) {
                    if (Files.exists(converted(file, ending))) {
                        Files.delete(file);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Path converted(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    }

    /** All of one folder at once: the program writes to one folder only. */
    private void run(List<Path> files, String ending) throws IOException {
        List<Path> folders = files.stream().map(Path::getParent).distinct().toList();
        for (Path folder : folders) {
            List<String> command = new ArrayList<>(List.of(
                    program.toString(),
                    "-env:UserInstallation=" + profile.toUri(),
                    "--headless",
                    "--convert-to",
                    ending,
                    "--outdir",
                    folder.toString()));
            files.stream().filter(f -> f.getParent().equals(folder)).forEach(f -> command.add(f.toString()));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(Map.of("TZ", "UTC"));
            Process process = builder.start();
            try {
                if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IOException("LibreOffice did not end within " + MINUTES + " minutes");
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            System.getLogger(Office.class.getName()).log(System.Logger.Level.DEBUG, "a profile stays behind", e);
        }
    }
}
