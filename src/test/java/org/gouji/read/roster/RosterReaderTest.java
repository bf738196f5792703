package org.gouji.read.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.model.Message;
import org.gouji.model.Roster;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterEntry;
import org.gouji.model.Tenure;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {
    private static final String HEADER = "unit,parent,kind,aliases\n";
    private static final String GOOD = HEADER + "石桥县人民政府,,government,\n石桥县水利局,石桥县人民政府,department,石桥县水务局;县水利局\n";

    private static RosterReading read(String text) {
        return RosterReader.read("units.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Roster good(RosterReading reading) {
        assertThat(reading.mistakes()).isEmpty();
        return reading.roster().orElseThrow();
    }

    @Test
    void readsUnitsParentsKindsAndAliases() {
        Roster roster = good(read(GOOD));

        assertThat(roster.entries()).hasSize(2);
        assertThat(roster.children("石桥县人民政府")).extracting(RosterEntry::unit).containsExactly("石桥县水利局");
        assertThat(roster.find("石桥县水务局").orElseThrow().kind()).isEqualTo(RosterEntry.Kind.DEPARTMENT);
        assertThat(roster.fullName(" 县水利 局")).isEqualTo("石桥县水利局");
        assertThat(roster.find("县教育局")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void readsTheEncodingsThatOfficesUse(String charset) {
        String marked = charset.equals("GB18030") ? GOOD : "\uFEFF" + GOOD;

        assertThat(good(RosterReader.read("units.csv", marked.getBytes(Charset.forName(charset)))))
                .isEqualTo(good(read(GOOD)));
    }

    @Test
    void readsLevelsQuotedFieldsAndAnyLineEnds() {
        Roster roster =
                good(read("Unit,Parent,Kind,Aliases,Level\r\n\"石桥县\"\"老\"\"街道, 办事处\",,Township,\"一；二\",township\r\r\n"
                        + ",,,,\r\n\"跨\n行局\",,office,,\r\n"));

        assertThat(roster.entries()).extracting(RosterEntry::unit).containsExactly("石桥县\"老\"街道, 办事处", "跨\n行局");
        assertThat(roster.entries().get(0).aliases()).containsExactly("一", "二");
        assertThat(roster.entries().get(0).level()).contains(RosterEntry.Level.TOWNSHIP);
        assertThat(roster.entries().get(1).level()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲局,,bureau,            | roster.kind         | 2 | bureau",
                "甲局,,,                  | roster.kind         | 2 | ''",
                ",甲局,office,            | roster.unit.blank   | 2 | ''",
                "甲局,乙局,office,        | roster.parent       | 2 | 乙局",
                "甲局,,office,;甲~甲局,,office, | roster.unit.twice | 3 | 甲局 (2)",
                "甲局,,office,子~乙局,,office,子 | roster.alias.twice | 3 | 子 (2)",
                "甲局,,office,~乙局,,office,甲 局 | roster.alias.twice | 3 | 甲 局 (2)",
                "甲局,甲局,office,        | roster.cycle        | 2 | 甲局 → 甲局",
                "丙局,甲局,office,~甲局,乙局,office,~乙局,甲局,office, | roster.cycle | 3 | 甲局 → 乙局 → 甲局",
                "甲局,,office,,city       | roster.columns      | 2 | 甲局",
                "甲局,,office,'\"'~乙局   | roster.quote        | 2 | ''",
            })
    void namesLineAndRemedyOfEachMistake(String rows, String key, String line, String what) {
        RosterReading reading = read(HEADER + rows.strip().replace("~", "\n").replace("'\"'", "\"") + "\n");

        assertThat(reading.roster()).isEmpty();
        Message mistake = reading.mistakes().get(0);
        assertThat(mistake.key()).isEqualTo(key.strip());
        assertThat(mistake.args()).containsEntry("line", line.strip()).containsEntry("what", what.strip());
        for (Language language : Language.values()) {
            assertThat(Texts.load(language).get(mistake))
                    .contains("units.csv")
                    .doesNotContain("{")
                    .doesNotStartWith("roster.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "unit,parent,kind,aliases", "单位,电话,类别,别名\n甲局,,office,"})
    void refusesWhatIsNoRoster(String text) {
        assertThat(read(text).roster()).isEmpty();
        assertThat(read(text).mistakes()).hasSize(1);
    }

    @Test
    void namesTheFirstOfManyMistakes() {
        String rows = IntStream.range(0, 500).mapToObj(i -> "局" + i + ",,x,").collect(Collectors.joining("\n"));

        List<Message> mistakes = read(HEADER + rows).mistakes();

        assertThat(mistakes).hasSize(20);
        assertThat(mistakes.get(19).args()).containsEntry("line", "21");
    }

    @Test
    void holdsAHundredThousandUnits() {
        StringBuilder rows = new StringBuilder(HEADER).append("局0,,office,\n");
        IntStream.range(1, 100_000).forEach(i -> rows.append("局" + i + ",局" + (i - 1) + ",office,\n"));

        assertThat(good(read(rows.toString())).entries()).hasSize(100_000);
    }

    @Test
    void readsForWhichYearsAUnitReportsAndByWhen() {
        Roster roster = good(read("单位,上级,类别,别名,报送期限,起始年度,截止年度,并入或更名为\n"
                + "石桥县水利局,,部门,,,,2021,石桥县水务局\n石桥县水务局,,部门,,2月15日,2022年,,\n石桥县东街,,乡镇,,02-29,,,\n"));

        assertThat(roster.entries().get(0).tenure())
                .isEqualTo(new Tenure(Optional.empty(), Optional.of(2021), Optional.of("石桥县水务局")));
        assertThat(roster.entries().get(1).tenure())
                .isEqualTo(new Tenure(Optional.of(2022), Optional.empty(), Optional.empty()));
        assertThat(roster.entries())
                .extracting(e -> e.deadline().map(MonthDay::toString).orElse(""))
                .containsExactly("", "--02-15", "--02-29");
        assertThat(roster.continued("石桥县 水利局")).isEqualTo("石桥县水务局");
    }

    @ParameterizedTest
    @CsvSource({
        "甲局;since=去年;since, roster.year",
        "甲局;deadline=13-01;deadline, roster.deadline",
        "甲局;since=2022 until=2021;until, roster.tenure",
        "甲局;until=2021 successor=乙局;successor, roster.successor",
        "甲局;successor=甲局;until, roster.until",
        "甲局;until=2021 successor=甲局;successor, roster.successor.cycle",
        "甲局;kind=bureau;kind, roster.kind",
    })
    void saysInWhichCellARowIsWrong(String said, String key) {
        String[] parts = said.split(";");
        String[] row = new String[RosterColumn.values().length];
        Arrays.fill(row, "");
        row[0] = parts[0];
        row[2] = "office";
        for (String field : parts[1].split(" ")) {
            row[
                    RosterColumn.valueOf(field.split("=")[0].toUpperCase(Locale.ROOT))
                            .ordinal()] = field.split("=")[1];
        }

        RosterReading reading = RosterReader.rows("", List.of(List.of(""), List.of(row)));

        assertThat(reading.roster()).isEmpty();
        assertThat(reading.found())
                .extracting(m -> m.line() + " " + m.column().orElseThrow().key() + " "
                        + m.message().key())
                .contains("2 " + parts[2] + " " + key);
    }

    @Test
    void readsTheWordsThatOfficesUse() {
        assertThat(good(read("单位名称,上级单位,类别,别名,层级\n石桥县,,政府,,县级\n石桥县东街,石桥县,乡镇（街道）,,\n"))
                        .entries())
                .extracting(e -> e.unit() + e.kind() + e.level().map(Enum::name).orElse(""))
                .containsExactly("石桥县GOVERNMENTCOUNTY", "石桥县东街TOWNSHIP");
    }

    @Test
    void readsAWorkbookBelowItsTitleAndNamesItsRows() throws IOException {
        assertThat(good(RosterReader.read("单位.xlsx", workbook("石桥县人民政府"))).entries())
                .extracting(RosterEntry::unit, e -> e.parent().orElse(""), RosterEntry::aliases)
                .containsExactly(tuple("石桥县人民政府", "", List.of()), tuple("石桥县水利局", "石桥县人民政府", List.of("石桥县水务局")));

        Message mistake =
                RosterReader.read("单位.xlsx", workbook("别的县")).mistakes().get(0);
        assertThat(mistake.key()).isEqualTo("roster.parent");
        assertThat(mistake.args()).containsEntry("line", "5").containsEntry("what", "石桥县人民政府");
    }

    private static byte[] workbook(String county) throws IOException {
        String[][] cells = {
            {"石桥县单位名录"}, {}, {"单位", "上级", "类别", "别名"}, {county, "", "政府"}, {"石桥县水利局", "石桥县人民政府", "部门", "石桥县水务局"}
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("名录");
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    (column == 0 ? sheet.createRow(row) : sheet.getRow(row))
                            .createCell(column)
                            .setCellValue(cells[row][column]);
                }
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesAWorkbookThatDoesNotOpen() {
        byte[] broken = {'P', 'K', 3, 4, 0, 0, 1, 2, 3};
        assertThat(RosterReader.read("单位.xlsx", broken).mistakes())
                .extracting(Message::key)
                .containsExactly("roster.workbook");
    }
}
