package org.tongguan.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

class MariaDbConnectionsTest {
    @Test
    void theDriverIsToldSo() throws SQLException {
        MariaDbConnections connections = new MariaDbConnections();
        connections.setUrl("jdbc:mariadb://db/lms");

        assertThat(connections.unwrap(MariaDbDataSource.class).getUrl()).contains("socketTimeout=60000", "connectTimeout=5000");
    }

    @Test
    void aMigrationWaitsAsLongAsItTakes() {
        assertThat(MariaDbConnections.unbounded("jdbc:mariadb://db/lms?socketTimeout=3000&connectTimeout=1"))
                .isEqualTo("jdbc:mariadb://db/lms?socketTimeout=0&connectTimeout=1");
        assertThat(MariaDbConnections.unbounded("jdbc:mariadb://db/lms")).isEqualTo("jdbc:mariadb://db/lms");
    }

    @Test
    void waitsOnlySoLongUnlessTheAddressSaysOtherwise() {
        assertThat(MariaDbConnections.bounded("jdbc:mariadb://db/lms")).isEqualTo("jdbc:mariadb://db/lms?socketTimeout=60000&connectTimeout=5000");
        assertThat(MariaDbConnections.bounded("jdbc:mariadb://db/lms?sslMode=verify-full"))
                .isEqualTo("jdbc:mariadb://db/lms?sslMode=verify-full&socketTimeout=60000&connectTimeout=5000");
        assertThat(MariaDbConnections.bounded("jdbc:mariadb://db/lms?socketTimeout=0&connectTimeout=1")).isEqualTo("jdbc:mariadb://db/lms?socketTimeout=0&connectTimeout=1");
    }
}
