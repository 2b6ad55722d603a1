package org.tongguan.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The data source for SQL by hand: read queries, and writes in bulk. Joins the caller's transaction. Flush the entity manager before reading
 * what the same transaction has just written through JPA.
 */
@ApplicationScoped
public class Database {
    @Resource(lookup = TongguanDataSource.NAME)
    private DataSource dataSource;
    @Inject
    @ConfigProperty(name = "tongguan.db.url")
    private String url;
    @Inject
    @ConfigProperty(name = "tongguan.db.user")
    private String account;
    @Inject
    @ConfigProperty(name = "tongguan.db.password")
    private String password;

    /**
     * Brings the schema up to date; fails when an applied migration was edited afterwards. Over a connection of its own that waits as long as
     * the change of a large table takes.
     */
    public void migrate() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(patient())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** The migrations' own isolation stands in {@code db/migration/afterConnect.sql}. */
    private DataSource patient() {
        try {
            MariaDbDataSource patient = new MariaDbDataSource(MariaDbConnections.unbounded(url));
            patient.setUser(account);
            patient.setPassword(password);
            return patient;
        } catch (SQLException e) {
            throw new IllegalStateException("tongguan.db.url is no address of a MariaDB", e);
        }
    }

    /** A singleton rather than an application-scoped bean: Jdbi has final methods and cannot be proxied. */
    @Produces
    @Singleton
    Jdbi jdbi() {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.registerArgument(new UtcInstants());
        jdbi.registerColumnMapper(Instant.class, (rows, column, context) -> {
            LocalDateTime time = rows.getObject(column, LocalDateTime.class);
            return time == null ? null : time.toInstant(ZoneOffset.UTC);
        });
        return jdbi;
    }

    /** Instants are stored as UTC date-times whatever the zone of the machine is. */
    private static final class UtcInstants extends AbstractArgumentFactory<Instant> {
        UtcInstants() {
            super(Types.TIMESTAMP);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) ->
                    statement.setObject(position, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
        }
    }
}
