package org.tongguan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DepartmentScopeTest {
    @Test
    void isWholeWhenNoDepartmentIsAbove() {
        assertThat(new DepartmentScope(new DepartmentId(1), "/1/").isWhole()).isTrue();
        assertThat(new DepartmentScope(new DepartmentId(12), "/1/12/").isWhole()).isFalse();
    }
}
