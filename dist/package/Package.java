import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * What {@code mvn -Pdist package} puts into dist/app beside the program: the portable zip, which needs a Java of at least 17, and
 * a folder with a runtime of its own for the system this runs on. Arguments: the root of the source tree, the version, the time
 * that all entries of the zip bear. The same sources give the same zip, byte for byte.
 */
final class Package {
    private static final List<String> MODULES = List.of(
            "java.base", "java.desktop", "java.sql", "java.logging", "java.naming", "java.xml", "java.management",
            "jdk.management", "jdk.unsupported", "jdk.zipfs", "jdk.crypto.ec", "jdk.localedata", "jdk.charsets", "jdk.accessibility");
    private static final int PROGRAM = 0100755;
    private static final int FILE = 0100644;
    private static final long LEAST = 10_000_000;

    private final Path root;
    private final Path app;
    private final String name;
    private final FileTime time;

    private Package(Path root, String version, Instant time) {
        this.root = root;
        this.app = root.resolve("dist/app");
        this.name = "gouji-" + version;
        this.time = FileTime.from(time);
    }

    public static void main(String[] args) throws Exception {
        new Package(Path.of(args[0]).toAbsolutePath(), args[1], Instant.parse(args[2])).run();
    }

    private void run() throws Exception {
        Map<String, Path> files = contents();
        zip(files, app.resolve(name + "-portable.zip"));
        image(files);
    }

    /** What an auditor gets, by its path in the folder. */
    private Map<String, Path> contents() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        files.put("gouji", root.resolve("dist/gouji"));
        files.put("gouji.bat", root.resolve("dist/gouji.bat"));
        files.put("readme.txt", root.resolve("dist/package/readme.txt"));
        for (String text : List.of("LICENSE", "NOTICE")) {
            if (Files.exists(root.resolve(text))) {
                files.put(text, root.resolve(text));
            }
        }
        files.put("app/gouji.jar", app.resolve("gouji.jar"));
        add(files, "app/lib/", app.resolve("lib"));
        add(files, "samples/", root.resolve("resources/samples"));
        for (String manual : List.of("manual.zh-CN.md", "manual.md")) {
            if (Files.exists(root.resolve("docs").resolve(manual))) {
                files.put(manual, root.resolve("docs").resolve(manual));
            }
        }
        return files;
    }

    private static void add(Map<String, Path> files, String prefix, Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(f -> files.put(prefix + folder.relativize(f).toString().replace('\\', '/'), f));
        }
    }

    private void zip(Map<String, Path> files, Path out) throws IOException {
        Path draft = out.resolveSibling(out.getFileName() + ".draft");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(draft));
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(stream)) {
            zip.setEncoding(StandardCharsets.UTF_8.name());
            zip.setUseLanguageEncodingFlag(true);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            for (Map.Entry<String, Path> file : files.entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(name + "/" + file.getKey());
                // the time of the entry is a local one without a zone: written as if this were UTC everywhere
                entry.setTimeLocal(java.time.LocalDateTime.ofInstant(time.toInstant(), java.time.ZoneOffset.UTC));
                entry.setUnixMode(file.getKey().equals("gouji") ? PROGRAM : FILE);
                zip.putArchiveEntry(entry);
                zip.write(bytes(file.getKey(), file.getValue()));
                zip.closeArchiveEntry();
            }
        }
        Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
        tell(out, Files.size(out));
    }

    /** Whatever the checkout did to line ends: cmd needs its own, a shell its own. */
    private static byte[] bytes(String path, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (path.equals("gouji") || path.equals("gouji.bat") || path.equals("readme.txt")) {
            String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
            return (path.equals("gouji") ? text : text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    private void image(Map<String, Path> files) throws Exception {
        Path image = app.resolve(name + "-" + platform());
        delete(image);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Path to = image.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, bytes(file.getKey(), file.getValue()));
            Files.setLastModifiedTime(to, time);
        }
        if (!image.resolve("gouji").toFile().setExecutable(true, false)) {
            System.out.println("gouji could not be made a program");
        }
        runtime(image.resolve("runtime"));
        archive(image);
        tell(image, size(image));
        if (windows()) {
            launcher(image);
        }
    }

    private static void runtime(Path runtime) {
        List<String> available = MODULES.stream()
                .filter(m -> ModuleLayer.boot().findModule(m).isPresent() || inJdk(m))
                .toList();
        // the archive of the runtime's own classes is left out by jlink unless it is asked for
        run("jlink", "--add-modules", String.join(",", available), "--include-locales", "en,zh", "--no-header-files",
                "--no-man-pages", "--strip-java-debug-attributes", "--generate-cds-archive", "--output", runtime.toString());
    }

    private static boolean inJdk(String module) {
        return java.lang.module.ModuleFinder.ofSystem().find(module).isPresent();
    }

    /** Starts the program once, with its window where there is a screen, so that the JVM writes down the classes it loads. */
    private static void archive(Path image) throws Exception {
        Path archive = image.resolve("app/gouji.jsa");
        Path home = Files.createTempDirectory("gouji-training");
        String workspace = home.resolve("training.gouji").toString();
        try {
            start(image, home, "-Xshare:auto", "workspace", workspace, "--count", "60");
            start(image, home, "-XX:ArchiveClassesAtExit=" + archive, "start", workspace);
            System.out.println(Files.exists(archive) && Files.size(archive) > LEAST
                    ? "classes are archived: " + Files.size(archive) / 1_000_000 + " MB"
                    : "no window here, so hardly any classes are archived: the program makes an archive at its first start");
            if (Files.exists(archive) && Files.size(archive) <= LEAST) {
                Files.delete(archive);
            }
        } finally {
            delete(home);
        }
    }

    private static void start(Path image, Path home, String option, String... bench) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                image.resolve("runtime/bin").resolve(windows() ? "java.exe" : "java").toString(), "-XX:+UseSerialGC",
                "-Xmx1g", "-Xlog:disable", "-Dfile.encoding=UTF-8", option, "-jar",
                image.resolve("app/gouji.jar").toString(), "bench"));
        command.addAll(List.of(bench));
        ProcessBuilder training = new ProcessBuilder(command);
        training.environment().put("GOUJI_HOME", home.toString());
        training.environment().put("GOUJI_CACHE", home.toString());
        training.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = training.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroy();
        }
    }

    /** Gouji.exe: the same program and runtime behind a launcher with a name and an icon. */
    private void launcher(Path image) throws IOException {
        Path out = app.resolve("exe");
        delete(out);
        run("jpackage", "--type", "app-image", "--name", "Gouji", "--dest", out.toString(), "--input",
                image.resolve("app").toString(), "--main-jar", "gouji.jar", "--runtime-image",
                image.resolve("runtime").toString(), "--java-options", "-XX:+UseSerialGC", "--java-options", "-Xms64m", "--java-options", "-Xmx1g",
                "--java-options", "-Dfile.encoding=UTF-8", "--java-options", "-Xlog:disable", "--java-options",
                "-XX:SharedArchiveFile=$APPDIR/gouji.jsa");
        tell(out, size(out));
    }

    private static void run(String tool, String... arguments) {
        ToolProvider provider = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("this Java has no " + tool + "; a full JDK has"));
        int status = provider.run(System.out, System.err, arguments);
        if (status != 0) {
            throw new IllegalStateException(tool + " failed with status " + status);
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").replace("amd64", "x64").replace("x86_64", "x64");
        return (system.startsWith("win") ? "windows" : system.startsWith("mac") ? "macos" : "linux") + "-" + processor;
    }

    private static boolean windows() {
        return platform().startsWith("windows");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all = new ArrayList<>();
            try (Stream<Path> found = Files.walk(folder)) {
                found.forEach(all::add);
            }
            all.sort(Comparator.reverseOrder());
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private void tell(Path made, long bytes) {
        System.out.println(root.relativize(made) + " (" + bytes / 1_000_000 + " MB)");
    }
}
