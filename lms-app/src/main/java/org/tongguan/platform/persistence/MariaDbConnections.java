package org.tongguan.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The driver's data source without its XA side. The server would otherwise wrap each transaction in XA statements, two more round trips
 * each, though only one resource ever takes part.
 *
 * <p>A reply of the database is awaited for a minute and a new connection for five seconds, unless the address says otherwise. A server that
 * hangs, or whose machine is gone without a word, would else hold every thread until the system gives the connection up, a quarter of an hour
 * later.
 */
public class MariaDbConnections implements DataSource {
    private static final List<String> PATIENCE = List.of("socketTimeout=60000", "connectTimeout=5000");

    private final MariaDbDataSource driver = new MariaDbDataSource();

    public void setUrl(String url) throws SQLException {
        driver.setUrl(bounded(url));
    }

    /** The same address without a bound for the reply. */
    static String unbounded(String url) {
        return url.replaceAll("socketTimeout=\\d+", "socketTimeout=0");
    }

    static String bounded(String url) {
        String bounded = url;
        for (String bound : PATIENCE) {
            if (!url.contains(bound.substring(0, bound.indexOf('=') + 1))) {
                bounded += (bounded.contains("?") ? "&" : "?") + bound;
            }
        }
        return bounded;
    }

    public void setUser(String user) throws SQLException {
        driver.setUser(user);
    }

    public void setPassword(String password) throws SQLException {
        driver.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return driver.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return driver.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) {
        driver.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(driver)) {
            return type.cast(driver);
        }
        throw new SQLException("not a wrapper for " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(driver);
    }
}
