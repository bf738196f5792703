package org.gouji.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder where a system keeps what programs can make again, of the person who runs them. Nothing of a report is ever in it,
 * and it may be deleted at any time.
 */
public final class UserCache {
    private UserCache() {}

    /** The folder of Gouji; empty where nothing says where it could be. It may not exist yet. */
    public static Optional<Path> folder() {
        return folder(System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.home", ""));
    }

    static Optional<Path> folder(String system, Map<String, String> environment, String home) {
        String named = environment.getOrDefault("GOUJI_CACHE", "");
        String name = system.toLowerCase(Locale.ROOT);
        if (!named.isBlank()) {
            return path(named);
        }
        if (name.startsWith("windows")) {
            return path(environment.getOrDefault("LOCALAPPDATA", ""))
                    .map(p -> p.resolve("Gouji").resolve("cache"));
        }
        if (name.startsWith("mac")) {
            return path(home).map(p -> p.resolve("Library").resolve("Caches").resolve("Gouji"));
        }
        return path(environment.getOrDefault("XDG_CACHE_HOME", ""))
                .or(() -> path(home).map(p -> p.resolve(".cache")))
                .map(p -> p.resolve("gouji"));
    }

    /** A folder that does not depend on where the program was called. */
    private static Optional<Path> path(String text) {
        try {
            return Optional.of(text).filter(t -> !t.isBlank()).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
