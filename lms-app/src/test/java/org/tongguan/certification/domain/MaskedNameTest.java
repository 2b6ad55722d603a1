package org.tongguan.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTest {
    @ParameterizedTest
    @CsvSource({"周启明, 周＊明", "周明, 周＊", "周, 周＊", "欧阳建国, 欧＊＊国", "𬭎㛃𣲘, 𬭎＊𣲘", "买买提·艾力, 买＊＊＊＊力", "'', ＊"})
    void keepsTheFirstAndTheLastCharacter(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }
}
