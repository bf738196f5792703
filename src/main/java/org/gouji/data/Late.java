package org.gouji.data;

import java.util.function.Supplier;

/** Something made when it is first asked for, once: what a start does not need, it does not wait for. Any thread. */
public final class Late<T> implements Supplier<T> {
    private Supplier<T> maker;
    private volatile T made;

    private Late(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What {@code maker} makes, never null; where that fails it is tried again when asked again. */
    public static <T> Late<T> of(Supplier<T> maker) {
        return new Late<>(maker);
    }

    @Override
    public T get() {
        T seen = made;
        return seen == null ? make() : seen;
    }

    private synchronized T make() {
        if (made == null) {
            made = maker.get();
            maker = null;
        }
        return made;
    }
}
