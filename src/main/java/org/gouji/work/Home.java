package org.gouji.work;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.data.OwnFiles;

/**
 * What can be opened where nothing is open yet.
 *
 * @param workspaces those opened last, latest first, then the others in the person's folder
 * @param samples the invented reports that come with the program; empty where they were not installed
 * @param sampleWorkspace the workspace they are opened in
 */
public record Home(List<Path> workspaces, Optional<Path> samples, Path sampleWorkspace) {
    private static final String WORKSPACES = "*.gouji";
    private static final String SAMPLES = "samples";
    private static final int LEVELS = 4;

    public Home {
        workspaces = List.copyOf(workspaces);
    }

    /** Looks into the person's {@code folder}, which is made where it is missing, and, for the samples, beside the program and in its source tree. Reads the disk. */
    public static Home at(Path folder, Preferences preferences) {
        Set<Path> workspaces = new LinkedHashSet<>(preferences.recent());
        List<Path> others = new ArrayList<>();
        try {
            OwnFiles.createFolder(folder);
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, WORKSPACES)) {
                files.forEach(f -> others.add(f.toAbsolutePath().normalize()));
            }
        } catch (IOException | DirectoryIteratorException e) {
            System.getLogger(Home.class.getName()).log(System.Logger.Level.DEBUG, "no folder yet", e);
        }
        others.sort(null);
        workspaces.addAll(others);
        Optional<Path> samples = program()
                .flatMap(Home::upwards)
                .flatMap(p ->
                        Stream.of(p.resolve(SAMPLES), p.resolve("resources").resolve(SAMPLES)))
                .filter(Files::isDirectory)
                .findFirst();
        return new Home(List.copyOf(workspaces), samples, folder.resolve(SAMPLES + ".gouji"));
    }

    /** Where mistakes of the program are written down. */
    public Path logs() {
        return sampleWorkspace.resolveSibling("logs");
    }

    /** The workspace that reports are brought into where nobody named one: the same for the same paths. */
    public Path workspaceOf(List<Path> paths) {
        return sampleWorkspace.resolveSibling(WorkspaceName.of(paths));
    }

    private static Stream<Path> upwards(Path from) {
        return Stream.iterate(from, path -> path != null, Path::getParent).limit(LEVELS);
    }

    /** Where the program stands; a class file's own place would be a URL, and nothing here deals in those. */
    private static Stream<Path> program() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path", ""))
                .limit(1)
                .map(entry -> Path.of(entry).toAbsolutePath());
    }
}
