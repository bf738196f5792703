package org.gouji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which classes of the libraries could open a connection. Each was looked at, and docs/security.md says why none of them ever does; a
 * new version that brings another one is told here.
 */
class LibrariesTest {
    private static final Path LOOKED_AT = Path.of("src/test/resources/org/gouji/architecture/connections.txt");

    private static final Pattern CONNECTS = Pattern.compile(
            "java/net/(Socket|ServerSocket|DatagramSocket|MulticastSocket|URLConnection|HttpURLConnection|InetSocketAddress|URLClassLoader)\\b"
                    + "|java/net/http/|javax/net/|java/rmi/|javax/naming/|com/sun/net/"
                    + "|java/nio/channels/(Socket|ServerSocket|Datagram|AsynchronousSocket|AsynchronousServerSocket)Channel");
    private static final Pattern OPENS = Pattern.compile("openStream|openConnection");

    @Test
    void openConnectionsOnlyWhereSomebodyLooked() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path jar : NoticeTest.jars()) {
            if (NoticeTest.isDelivered(jar)) {
                String library = jar.getFileName().toString().replaceFirst("-\\d.*", "");
                connecting(jar).forEach(name -> found.add(library + " " + name));
            }
        }
        Set<String> lookedAt = Files.readAllLines(LOOKED_AT).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(lookedAt);
    }

    /** By the names that a class file holds; nested classes count for the one they are in. */
    private static Set<String> connecting(Path jar) {
        Set<String> names = new TreeSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                String name = entry.getName();
                if (name.endsWith(".class")) {
                    String content = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                    boolean opens = content.contains("java/net/URL")
                            && OPENS.matcher(content).find();
                    if (opens || CONNECTS.matcher(content).find()) {
                        names.add(name.replaceFirst("(\\$[^/]*)?\\.class$", "")
                                .replaceFirst("^META-INF/versions/\\d+/", ""));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
