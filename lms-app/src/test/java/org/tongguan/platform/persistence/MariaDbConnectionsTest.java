package org.tongguan.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MariaDbConnectionsTest {
    @Test
    void waitsOnlySoLongUnlessTheAddressSaysOtherwise() {
        assertThat(MariaDbConnections.bounded("jdbc:mariadb://db/lms")).isEqualTo("jdbc:mariadb://db/lms?socketTimeout=60000&connectTimeout=5000");
        assertThat(MariaDbConnections.bounded("jdbc:mariadb://db/lms?sslMode=verify-full"))
                .isEqualTo("jdbc:mariadb://db/lms?sslMode=verify-full&socketTimeout=60000&connectTimeout=5000");
        assertThat(MariaDbConnections.bounded("jdbc:mariadb://db/lms?socketTimeout=0&connectTimeout=1")).isEqualTo("jdbc:mariadb://db/lms?socketTimeout=0&connectTimeout=1");
    }
}
