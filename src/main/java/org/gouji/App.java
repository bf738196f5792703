package org.gouji;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.cli.Program;
import org.gouji.cli.Streams;
import org.gouji.cli.Surroundings;
import org.gouji.cli.Window;
import org.gouji.text.Language;
import org.gouji.ui.Display;
import org.gouji.ui.WorkbenchStart;
import org.gouji.work.Toolbox;

/** Starts the program: with paths or none the workbench, with a command the command line. */
public final class App {

    private App() {}

    /** Entry point; {@code args} as in CONTRACT.md, section Commands. */
    public static void main(String[] args) {
        Surroundings here =
                new Surroundings(Streams.out(), Streams.err(), Toolbox::load, home(), version(), new Desk());
        OptionalInt status = new Program(here).run(args);
        if (status.isPresent()) {
            System.exit(status.getAsInt());
        }
    }

    /** The folder for workspaces that nobody named; an office can move it. */
    private static Path home() {
        String moved = System.getenv("GOUJI_HOME");
        return moved == null || moved.isBlank() ? Path.of(System.getProperty("user.home"), "Gouji") : Path.of(moved);
    }

    private static String version() {
        return Optional.ofNullable(App.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }

    private static final class Desk implements Window {
        @Override
        public Optional<String> obstacle() {
            return Display.obstacle();
        }

        @Override
        public void open(Toolbox tools, Optional<Path> workspace, List<Path> toImport, Optional<Language> language) {
            WorkbenchStart.start(tools, home(), workspace, toImport, language, Optional.empty());
        }

        @Override
        public void tryStart(Toolbox tools, Path workspace, Runnable usable) {
            WorkbenchStart.start(
                    tools, home(), Optional.of(workspace), List.of(), Optional.empty(), Optional.of(usable));
        }
    }
}
