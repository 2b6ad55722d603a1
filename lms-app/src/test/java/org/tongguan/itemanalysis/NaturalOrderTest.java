package org.tongguan.itemanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void countsWhatIsCounted() {
        List<String> wanted = List.of("LDD-002", "LDD-010", "LDD-010 v2", "LDD-010 v10", "q", "q1", "q2", "q10", "第1题", "第2题", "第10题");
        assertThat(wanted.stream().sorted().sorted(NaturalOrder.INSTANCE).toList()).isEqualTo(wanted);
        assertThat(NaturalOrder.INSTANCE.compare("q01", "q1")).isNotZero();
    }
}
