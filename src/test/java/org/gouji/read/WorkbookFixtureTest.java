package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks written by other programs than POI (see src/test/resources/read/README.md). */
class WorkbookFixtureTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private final ReportReader reader = new ReportReader(FORMS);

    @ParameterizedTest
    @CsvSource({
        "xlsxwriter-2021.xlsx,2021",
        "xlsxwriter-2019-inline.xlsx,2019",
        "openpyxl-2019-sheets.xlsx,2019",
        "openpyxl-2021.xlsx,2021",
        "openpyxl-two-reports.xlsx,2021 2019",
    })
    void readsEveryCell(String file, String editions) throws IOException {
        List<Reading> readings = reader.read(new SourceFile(file, "00"), bytes(file));
        List<String> wanted = List.of(editions.split(" "));
        assertThat(readings).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            FormEdition form = FORMS.edition(wanted.get(i));
            WorkbookLayoutTest.compare(
                    readings.get(i), form, WorkbookLayoutTest.figures(form, 20 + Integer.parseInt(form.id())));
        }
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = WorkbookFixtureTest.class.getResourceAsStream("/read/sheet/" + file)) {
            return in.readAllBytes();
        }
    }
}
