package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.model.SourceDocument;
import org.gouji.read.odt.OdtReader;
import org.gouji.read.rtf.RtfReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One text with everything that is easily read wrong, as LibreOffice wrote it down; see src/test/resources/read/README.md. */
class TrapFilesTest {
    private static final Path FILES = Path.of("src/test/resources/read");

    private static SourceDocument read(String file) throws IOException, UnreadableFileException {
        byte[] bytes = Files.readAllBytes(FILES.resolve(file));
        return (file.endsWith("rtf") ? new RtfReader().read(bytes) : new OdtReader().read(bytes)).document();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtf/traps.rtf", "odt/traps.odt", "odt/traps-from-word.odt"})
    void readsWhatOneSees(String file) throws IOException, UnreadableFileException {
        SourceDocument document = read(file);
        List<String> lines = Shown.lines(document).stream()
                .map(l -> l.replace("① ", "①").replace("② ", "②"))
                .toList();
        assertThat(lines)
                .containsExactly(
                        "一、总体情况", "全年公开12条，完。", "（1）小节", "（一）甲", "①甲一", "②甲二", "（二）乙𠀀𬂩", "点", "二、框", "前后", "框中", "止");
        assertThat(Shown.headings(document)).containsExactly("一、总体情况", "（1）小节", "二、框");
        assertThat(Shown.cells(document))
                .containsExactly(
                        List.of("1+1 组", "2+2 甲\n乙"),
                        List.of("1+1^ ", "2+1 1", "3+1 内1\n内2\n尾"),
                        List.of("1+1 末", "2+1 “3”—‘4’", "3+1 5   6\t7"));
    }
}
