package org.gouji.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCacheTest {
    @TempDir
    Path home;

    @Test
    void followsTheHabitsOfEachSystem() {
        String own = home.toString();
        assertThat(UserCache.folder("Linux", Map.of(), own)).contains(home.resolve(".cache/gouji"));
        assertThat(UserCache.folder("Linux", Map.of("XDG_CACHE_HOME", own), "")).contains(home.resolve("gouji"));
        assertThat(UserCache.folder("Mac OS X", Map.of(), own)).contains(home.resolve("Library/Caches/Gouji"));
        assertThat(UserCache.folder("Windows 11", Map.of("LOCALAPPDATA", own), ""))
                .contains(home.resolve("Gouji/cache"));
        assertThat(UserCache.folder("Windows 11", Map.of("GOUJI_CACHE", own), ""))
                .contains(home);
    }

    @Test
    void hasNoFolderWhereNothingNamesOne() {
        assertThat(UserCache.folder("Windows 11", Map.of(), home.toString())).isEmpty();
        assertThat(UserCache.folder("Linux", Map.of("XDG_CACHE_HOME", "here"), "also/relative"))
                .isEmpty();
        assertThat(UserCache.folder("Linux", Map.of("GOUJI_CACHE", "\0"), home.toString()))
                .isEmpty();
    }
}
