package org.gouji.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Opens the resource files the application ships. Any thread. */
public final class Resources {

    private Resources() {}

    /** A text resource such as {@code forms/2021.yaml}, decoded as UTF-8; throws {@link MissingResourceFileException}. */
    public static String text(String path) {
        try (InputStream in = Resources.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new MissingResourceFileException(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + path, e);
        }
    }

    /** A resource that the application should ship is not in it: the installation is damaged. */
    public static final class MissingResourceFileException extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissingResourceFileException(String path) {
            super("resource " + path + " is missing; the installation is incomplete, install Gouji again");
        }
    }
}
