package org.gouji.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on many items with several threads and hands the results over one by one, in the order of the items, on the
 * calling thread: whatever the threads do, what comes out is the same. Only a few results wait at a time.
 */
public final class InOrder {
    /** Items begun per thread before the first of them is handed over. */
    private static final int AHEAD = 8;

    private final int threads;

    /** With so many threads. */
    public InOrder(int threads) {
        this.threads = threads;
    }

    /** As many threads as the machine has processors. */
    public static InOrder allCores() {
        return new InOrder(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Works until all items are handed over or {@code stop} says so; returns false where it was stopped. An exception of
     * {@code work} or {@code take} ends it and is thrown on.
     */
    public <T, R> boolean run(List<T> items, Function<T, R> work, Consumer<R> take, BooleanSupplier stop) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::quietThread);
        Deque<Future<R>> begun = new ArrayDeque<>();
        try {
            for (T item : items) {
                if (stop.getAsBoolean()) {
                    takeFinished(begun, take);
                    return false;
                }
                begun.add(pool.submit(() -> work.apply(item)));
                if (begun.size() >= threads * AHEAD) {
                    take.accept(result(begun.remove()));
                }
            }
            while (!begun.isEmpty()) {
                if (stop.getAsBoolean()) {
                    takeFinished(begun, take);
                    return begun.isEmpty();
                }
                take.accept(result(begun.remove()));
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> void takeFinished(Deque<Future<R>> begun, Consumer<R> take) throws InterruptedException {
        while (!begun.isEmpty() && begun.element().isDone()) {
            take.accept(result(begun.remove()));
        }
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw e.getCause() instanceof RuntimeException
                    ? (RuntimeException) e.getCause()
                    : new IllegalStateException(e.getCause());
        }
    }

    /** Does not keep the program alive. */
    private static Thread quietThread(Runnable work) {
        Thread thread = new Thread(work, "gouji-work");
        thread.setDaemon(true);
        return thread;
    }
}
