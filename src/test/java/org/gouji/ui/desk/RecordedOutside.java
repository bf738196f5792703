package org.gouji.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A system that opens what it is told to be able to open, and remembers what it was asked for. */
public final class RecordedOutside implements Outside {
    public final List<Path> opened = new CopyOnWriteArrayList<>();
    public final List<String> copied = new CopyOnWriteArrayList<>();
    public volatile Predicate<Path> opens = path -> true;

    @Override
    public boolean open(Path path) {
        boolean can = opens.test(path);
        if (can) {
            opened.add(path);
        }
        return can;
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }
}
