package org.gouji.read.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.model.LabelMatch.How;
import org.gouji.model.ReadLedger;
import org.gouji.model.Report;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;
import org.gouji.model.SourceFile;
import org.gouji.read.Extract;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.Vocabulary;
import org.gouji.read.docx.DocxReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The form as the State Council's office published it. Needs the folder ../shared beside the repository. */
@Tag("shared")
class TemplateTest {
    private static final Path TEMPLATE = Path.of("../shared/real/template-2021.docx");
    private static final SourceFile SOURCE = new SourceFile("template.docx", "");
    private final ReportMatcher matcher = new ReportMatcher(FormCatalogue.load(), Vocabulary.load());

    private static Extract template() throws Exception {
        assumeTrue(Files.isRegularFile(TEMPLATE), "../shared is not there");
        return new DocxReader().read(Files.readAllBytes(TEMPLATE));
    }

    @Test
    void isAnEmptyForm() throws Exception {
        Extract template = template();
        assertThatThrownBy(() -> matcher.match(SOURCE, template))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.about(SOURCE).key()).isEqualTo("read.failed.emptyForm"));
    }

    @Test
    void hasEveryLabelOfTheForm() throws Exception {
        Extract template = template();
        List<Block> filled =
                template.document().blocks().stream().map(TemplateTest::filled).toList();
        Extract report = new Extract(new SourceDocument(filled, ""), 0, false);
        Report read = matcher.match(SOURCE, report);
        ReadLedger ledger = read.ledger();
        assertThat(read.edition()).isEqualTo("2021");
        assertThat(ledger.read()).isEqualTo(200);
        assertThat(ledger.doubtful()).isZero();
        assertThat(ledger.labels().get(How.EXACT))
                .isEqualTo(ledger.labels().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(read.tables()).allMatch(t -> t.oddities().isEmpty());
    }

    private static Block filled(Block block) {
        if (!(block instanceof Grid grid)) {
            return block;
        }
        return new Grid(
                grid.number(),
                grid.rows().stream()
                        .map(r -> new Row(r.cells().stream()
                                .map(c -> c.text().isBlank() && !c.continued()
                                        ? new Cell("0", c.row(), c.column(), c.width(), false)
                                        : c)
                                .toList()))
                        .toList(),
                grid.spans());
    }
}
