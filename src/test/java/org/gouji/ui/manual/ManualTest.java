package org.gouji.ui.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.text.Language;
import org.gouji.ui.manual.Manual.Block;
import org.gouji.ui.manual.Manual.Kind;
import org.gouji.ui.manual.Manual.Run;
import org.gouji.ui.manual.Manual.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManualTest {
    private static final String FILE = """
            # Name

            First line
            and second.
            汉字一行
            又一行。

            <!-- page: charts -->
            ## Charts
            1. Press `F5` **now**.
            - <b>not bold</b>

            ### Part
            last
            """;

    private final Manual manual = Manual.read(FILE);

    @Test
    void readsHeadingsParagraphsAndPoints() {
        assertThat(manual.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.TITLE, Kind.TEXT, Kind.CHAPTER, Kind.POINT, Kind.POINT, Kind.PART, Kind.TEXT);
        assertThat(manual.blocks().get(1).words()).isEqualTo("First line and second.汉字一行又一行。");
        assertThat(manual.blocks().get(3).runs())
                .containsExactly(
                        new Run(Style.PLAIN, "1. Press "),
                        new Run(Style.KEYS, "F5"),
                        new Run(Style.PLAIN, " "),
                        new Run(Style.STRONG, "now"),
                        new Run(Style.PLAIN, "."));
    }

    @Test
    void takesMarkupForWords() {
        assertThat(manual.blocks().get(4).words()).isEqualTo("•  <b>not bold</b>");
    }

    @Test
    void knowsTheChapterOfAPage() {
        assertThat(manual.forPage("charts")).hasValue(2);
        assertThat(manual.forPage("none")).isEmpty();
    }

    @Test
    void findsWordsOnwardsFromWhereOneIsAndRoundAgain() {
        ManualPresenter presenter = new ManualPresenter(Manual.read("# a\n\nxx\n\n## b\n\nXx x"), 2);
        presenter.search("xx");
        assertThat(presenter.state().get().found()).containsExactly(2, 7);
        assertThat(presenter.state().get().at()).isEqualTo(7);
        presenter.step(true);
        assertThat(presenter.state().get().at()).isEqualTo(2);
        presenter.step(false);
        assertThat(presenter.state().get().current()).isEqualTo(1);
        presenter.search("nothing");
        assertThat(presenter.state().get().current()).isEqualTo(-1);
        presenter.step(true);
        assertThat(presenter.state().get().at()).isEqualTo(7);
    }

    @Test
    void opensAChapter() {
        ManualPresenter presenter = new ManualPresenter(manual, 0);
        presenter.open(0);
        assertThat(presenter.state().get().at()).isEqualTo(presenter.page().start(2));
        assertThat(presenter.page().chapterAt(presenter.page().start(3))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void usesNoMarkupThatIsNotRead(Language language) {
        Manual shipped = Manual.load(language);
        assertThat(shipped.blocks().get(0).kind()).isEqualTo(Kind.TITLE);
        assertThat(shipped.blocks())
                .extracting(Block::words)
                .noneMatch(words -> words.contains("**")
                        || words.contains("`")
                        || words.contains("](")
                        || words.startsWith("|")
                        || words.startsWith(">")
                        || words.startsWith("#"));
        assertThat(new ManualPage(shipped).chapters()).hasSize(17);
    }

    @Test
    void bothLanguagesHaveTheSamePages() {
        List<List<Block>> chapters = List.of(
                Manual.load(Language.ZH).blocks().stream()
                        .filter(b -> b.kind() == Kind.CHAPTER)
                        .toList(),
                Manual.load(Language.EN).blocks().stream()
                        .filter(b -> b.kind() == Kind.CHAPTER)
                        .toList());
        assertThat(chapters.get(0))
                .extracting(Block::page)
                .isEqualTo(chapters.get(1).stream().map(Block::page).toList());
    }
}
