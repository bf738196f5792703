package org.gouji.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.gouji.work.Toolbox;

/**
 * What the command line finds around it; a test hands in its own.
 *
 * @param out results
 * @param err everything else
 * @param tools made when the first command needs them
 * @param home the person's {@code Gouji} folder; need not exist
 * @param version of the program
 * @param window the workbench
 */
public record Surroundings(
        PrintStream out, PrintStream err, Supplier<Toolbox> tools, Path home, String version, Window window) {}
