package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongguan.organisation.persistence.RosterStore;
import org.tongguan.platform.files.ContentFolder;
import org.tongguan.platform.start.StartupTask;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.ErrorKind;

/** Fills an empty organisation with the fictional city's roster when a demo is wanted. */
@ApplicationScoped
class DemoRosterImport implements StartupTask {
    private static final Logger LOG = Logger.getLogger(DemoRosterImport.class.getName());

    @Inject
    @ConfigProperty(name = "tongguan.demo", defaultValue = "false")
    private boolean wanted;
    @Inject
    private ContentFolder content;
    @Inject
    private RosterStore store;
    @Inject
    private RosterImportService imports;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void run() {
        if (!wanted || !store.isEmpty()) {
            return;
        }
        Path folder = content.root().resolve("roster");
        RosterUpload upload = RosterUpload.csv(folder.resolve("departments.csv"), folder.resolve("people.csv"));
        try {
            RosterPreview done = imports.apply(upload, imports.preview(upload).fingerprint());
            LOG.info("demo roster imported departments=" + done.departments().added() + " people=" + done.people().added());
        } catch (DomainError e) {
            if (e.code().kind() == ErrorKind.CONFLICT) {
                LOG.info("demo roster: another node imports it");
                return;
            }
            throw new IllegalStateException("the demo roster in " + folder + " is faulty: " + e.faults(), e);
        }
    }
}
