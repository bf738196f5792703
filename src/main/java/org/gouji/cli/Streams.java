package org.gouji.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Standard output and error: a terminal gets what it can show, everything else (a file, a pipe) UTF-8, whatever the system
 * (docs/decisions/0006).
 */
public final class Streams {

    private Streams() {}

    /** Standard output. */
    public static PrintStream out() {
        return stream(FileDescriptor.out, "stdout");
    }

    /** Standard error. */
    public static PrintStream err() {
        return stream(FileDescriptor.err, "stderr");
    }

    private static PrintStream stream(FileDescriptor descriptor, String name) {
        Charset charset = charset(System.getProperties(), name, System.console() != null);
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    /** The encoding of a stream; Java 17 sets {@code sun.stdout.encoding} for terminals only, later ones tell it always. */
    static Charset charset(Properties system, String name, boolean terminal) {
        String told = system.getProperty("sun." + name + ".encoding");
        if (told == null && terminal) {
            told = system.getProperty(name + ".encoding", system.getProperty("native.encoding"));
        }
        return told != null && Charset.isSupported(told) ? Charset.forName(told) : StandardCharsets.UTF_8;
    }
}
