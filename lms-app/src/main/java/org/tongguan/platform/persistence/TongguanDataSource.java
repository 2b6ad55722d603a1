package org.tongguan.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The connection pool. Address and account come from MicroProfile Config ({@code TONGGUAN_DB_URL}, {@code …_USER}, {@code …_PASSWORD}).
 * A connection is tested before use, so a restart of the database costs no failed request beyond the outage.
 */
@DataSourceDefinition(
        name = TongguanDataSource.NAME,
        className = "org.tongguan.platform.persistence.MariaDbConnections",
        url = "${MPCONFIG=tongguan.db.url}",
        user = "${MPCONFIG=tongguan.db.user}",
        password = "${MPCONFIG=tongguan.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4,
        maxPoolSize = 64,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=DUAL",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "fish.payara.wrap-jdbc-objects=false",
            "fish.payara.max-wait-time-in-millis=10000"
        })
@ApplicationScoped
public class TongguanDataSource {
    public static final String NAME = "java:app/jdbc/tongguan";
}
