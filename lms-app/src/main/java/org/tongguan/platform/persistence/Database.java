package org.tongguan.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.sql.Types;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * The data source for SQL by hand: read queries, and writes in bulk. Joins the caller's transaction. Flush the entity manager before reading
 * what the same transaction has just written through JPA.
 */
@ApplicationScoped
public class Database {
    @Resource(lookup = TongguanDataSource.NAME)
    private DataSource dataSource;

    /** Brings the schema up to date; fails when an applied migration was edited afterwards. */
    public void migrate() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
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
