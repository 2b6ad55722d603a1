package org.tongguan.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import org.tongguan.platform.persistence.Database;
import org.tongguan.platform.security.CurrentUser;

/** Migrates the schema, then runs every {@link StartupTask} in order; the application serves only when all have succeeded. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ApplicationStart {
    private static final Logger LOG = Logger.getLogger(ApplicationStart.class.getName());

    @Inject
    private Database database;
    @Inject
    private CurrentUser user;
    @Inject
    private Started started;
    @Inject
    @Any
    private Instance<StartupTask> tasks;

    @PostConstruct
    void start() {
        database.migrate();
        List<StartupTask> ordered = tasks.stream().sorted(Comparator.comparingInt(StartupTask::order)).toList();
        for (StartupTask task : ordered) {
            user.asSystem(task::run);
        }
        started.done();
        LOG.info("started tasks=" + ordered.size());
    }
}
