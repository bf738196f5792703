package org.gouji.ui.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a list shows, line after line, as a person who scrolls through it sees. */
public final class Shown {
    private Shown() {}

    /** The lines that are fetched; asks for the others. */
    public static List<FindingLine> lines(FindingsPresenter presenter) {
        return IntStream.range(0, presenter.state().get().rows().size())
                .mapToObj(presenter::line)
                .flatMap(Optional::stream)
                .toList();
    }
}
