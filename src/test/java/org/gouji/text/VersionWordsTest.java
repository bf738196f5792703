package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.VersionVerdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // before, fixed, new, come back
                "6|5|2|0|6 处中已改 5 处，仍有 1 处，新增 2 处。|Of 6 points 5 corrected, 1 still there, 2 new.",
                "6|6|0|0|6 处已全部改正，没有新增。|All 6 points are corrected, none new.",
                "6|0|0|1|6 处均未改正，复发 1 处。|None of the 6 points is corrected, 1 come back.",
                "1|1|1|1|原有 1 处已改，新增 1 处，复发 1 处。|The one point of the version before is corrected, 1 new, 1 come back.",
                "1|0|0|0|原有 1 处未改，没有新增。|The one point of the version before is still there, none new.",
                "0|0|3|0|上一版未发现问题，新增 3 处。|Nothing was found in the version before, 3 new."
            })
    void saysWhatBecameOfTheVersionBefore(int before, int fixed, int fresh, int back, String zh, String en) {
        VersionVerdict verdict = new VersionVerdict(2, before, fixed, fresh, back);
        assertThat(new VersionWords(Texts.load(Language.ZH)).of(verdict)).isEqualTo(zh);
        assertThat(new VersionWords(Texts.load(Language.EN)).of(verdict)).isEqualTo(en);
    }
}
