package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;

class NativeLibraryTest {
    private static final String PLATFORM = "Linux/x86_64";
    private static final String NAME = "libsqlitejdbc.so";

    @TempDir
    Path cache;

    private final String hash = NativeLibrary.hash(PLATFORM).orElseThrow();

    @Test
    void namesEveryPlatformOfTheDriverThatIsShipped() throws Exception {
        Map<String, DataNode> known = DataNode.resource("native/sqlite.yaml").map();
        assertThat(known).containsKeys("Windows/x86_64", "Windows/x86", "Linux/x86_64", "Mac/aarch64");
        for (Map.Entry<String, DataNode> platform : known.entrySet()) {
            String name = platform.getKey().startsWith("Windows")
                    ? "sqlitejdbc.dll"
                    : platform.getKey().startsWith("Mac") ? "libsqlitejdbc.dylib" : NAME;
            String path = "/org/sqlite/native/" + platform.getKey() + "/" + name;
            try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(path)) {
                assertThat(in).as(path).isNotNull();
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
                assertThat(HexFormat.of().formatHex(digest))
                        .as(path)
                        .isEqualTo(platform.getValue().text());
            }
        }
    }

    @Test
    void unpacksOnceAndThenUsesWhatIsThere() throws IOException {
        Path folder = NativeLibrary.unpacked(cache, PLATFORM, NAME, hash).orElseThrow();
        Path library = folder.resolve(NAME);
        var written = Files.getLastModifiedTime(library);
        assertThat(NativeLibrary.unpacked(cache, PLATFORM, NAME, hash)).contains(folder);
        assertThat(Files.getLastModifiedTime(library)).isEqualTo(written);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(library);
        }
    }

    @Test
    void replacesALibraryThatSomebodyChanged() throws IOException {
        Path library = NativeLibrary.unpacked(cache, PLATFORM, NAME, hash)
                .orElseThrow()
                .resolve(NAME);
        byte[] right = Files.readAllBytes(library);
        byte[] wrong = right.clone();
        wrong[right.length / 2] ^= 1;
        Files.write(library, wrong);
        NativeLibrary.unpacked(cache, PLATFORM, NAME, hash);
        assertThat(Files.readAllBytes(library)).isEqualTo(right);
    }

    @Test
    void leavesItToTheDriverWhereTheJarHoldsAnotherOne() {
        assertThat(NativeLibrary.unpacked(cache, PLATFORM, NAME, "0".repeat(64)))
                .isEmpty();
        assertThat(NativeLibrary.unpacked(cache, "Plan9/mips", NAME, hash)).isEmpty();
        assertThat(NativeLibrary.hash("Plan9/mips")).isEmpty();
    }

    @Test
    void leavesItToTheDriverWhereTheCacheIsNoFolder() throws IOException {
        Path file = Files.writeString(cache.resolve("file"), "x");
        assertThat(NativeLibrary.unpacked(file, PLATFORM, NAME, hash)).isEmpty();
    }
}
