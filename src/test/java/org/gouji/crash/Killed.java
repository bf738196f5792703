package org.gouji.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A running {@link CrashChild} and what it says. */
final class Killed implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    private static final long MOMENT_MILLIS = 2;

    private final Process process;
    private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final Thread listener;

    /** Starts one, as {@code before} runs it where that is not empty; it waits for {@link #begin}. */
    Killed(Place place, long seed, List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashChild.class.getName(),
                place.folder().toString(),
                String.valueOf(seed)));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        listener = new Thread(this::listen, "listener");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                begun.addAndGet(line.startsWith("phase ") ? 1 : 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets it begin as soon as it is ready. */
    void begin() throws IOException, InterruptedException {
        String first = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!"loaded".equals(first)) {
            throw new IllegalStateException("the program did not start: " + first);
        }
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /**
     * Kills it some milliseconds after it began so many things, or sees it end before; returns all it said. Not by the
     * clock alone: a slow machine shall be as far as a fast one.
     */
    List<String> kill(int phases, long millis) throws InterruptedException {
        await(phases);
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        // not Process.destroyForcibly, which would close the pipe with the last words still in it
        process.toHandle().destroyForcibly();
        process.waitFor();
        listener.join();
        List<String> all = new ArrayList<>();
        said.drainTo(all);
        return all;
    }

    /** Waits until it began so many things. */
    void await(int phases) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (begun.get() < phases && process.isAlive() && System.nanoTime() < end) {
            process.waitFor(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
