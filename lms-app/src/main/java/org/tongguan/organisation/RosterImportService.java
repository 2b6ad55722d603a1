package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.organisation.domain.Roster;
import org.tongguan.organisation.domain.RosterDifference;
import org.tongguan.organisation.domain.RosterFaults;
import org.tongguan.organisation.domain.RosterFile;
import org.tongguan.organisation.domain.RosterFingerprint;
import org.tongguan.organisation.persistence.RosterStore;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Imports a whole roster, and so synchronises the organisation with it: all of it or nothing. Look first with {@link #preview}, then import
 * with the fingerprint that it gave. An import of the same files again writes nothing.
 */
@Access
@ApplicationScoped
public class RosterImportService {
    private static final RosterFigures NONE = new RosterFigures(0, 0, 0, 0, 0, 0);

    private final RosterStore store;
    private final AuditTrail audit;
    private final Event<RosterSynchronised> synchronised;

    @Inject
    RosterImportService(RosterStore store, AuditTrail audit, Event<RosterSynchronised> synchronised) {
        this.store = store;
        this.audit = audit;
        this.synchronised = synchronised;
    }

    @SuppressWarnings("NullAway")
    RosterImportService() {
        this(null, null, null);
    }

    /** What the import would do, or the faults that stop it. Changes nothing. */
    @Access(Role.SYSTEM_ADMIN)
    public RosterPreview preview(RosterUpload upload) {
        requireFiles(upload);
        String fingerprint = RosterFingerprint.of(upload).at(store.revision());
        RosterFaults faults = new RosterFaults();
        Optional<Roster> roster = RosterFile.read(upload, faults);
        if (roster.isEmpty()) {
            return new RosterPreview(fingerprint, NONE, NONE, List.of(), faults.listed(), faults.total());
        }
        return preview(fingerprint, RosterDifference.between(store.state(), roster.get()));
    }

    /**
     * Imports the files that were previewed.
     *
     * @throws DomainError {@code roster.faulty}; {@code roster.running} while another import runs; {@code roster.changed-meanwhile} when the
     *                     roster or the files differ from the preview's
     */
    @Access(Role.SYSTEM_ADMIN)
    @Transactional
    public RosterPreview apply(RosterUpload upload, String fingerprint) {
        requireFiles(upload);
        RosterFingerprint files = RosterFingerprint.of(upload);
        RosterFaults faults = new RosterFaults();
        Roster roster = RosterFile.read(upload, faults).orElseThrow(() -> faulty(faults.listed(), faults.total()));
        long revision = store.lock().orElseThrow(() -> new DomainError(RosterError.RUNNING));
        if (!files.at(revision).equals(fingerprint)) {
            throw new DomainError(RosterError.CHANGED_MEANWHILE);
        }
        RosterDifference difference = RosterDifference.between(store.state(), roster);
        RosterPreview done = preview(fingerprint, difference);
        if (done.differs()) {
            store.apply(difference);
            RosterFigures people = done.people();
            synchronised.fire(new RosterSynchronised(people.added() + people.returned(), people.changed() + people.moved(),
                    people.retired()));
            audit.record("roster.imported", "roster", String.valueOf(revision + 1), trace(done, files));
        }
        return done;
    }

    /** The failure that names a preview's faults. */
    public static DomainError faulty(List<RosterFault> faults, int total) {
        return new DomainError(RosterError.FAULTY, Map.of("total", String.valueOf(total)), faults.stream()
                .map(fault -> new DomainError.Fault(fault.place(), fault.rule().code(), fault.values())).toList());
    }

    private static RosterPreview preview(String fingerprint, RosterDifference difference) {
        return new RosterPreview(fingerprint, difference.departmentFigures(), difference.peopleFigures(), difference.listed(), List.of(),
                0);
    }

    private static Map<String, ?> trace(RosterPreview done, RosterFingerprint files) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("departments", done.departments());
        details.put("people", done.people());
        details.put("files", files.digests());
        return details;
    }

    private static void requireFiles(RosterUpload upload) {
        boolean workbook = upload.files().keySet().equals(java.util.Set.of(RosterUpload.WORKBOOK));
        boolean sheets = upload.files().keySet().equals(java.util.Set.of(RosterSheet.DEPARTMENTS.key(), RosterSheet.PEOPLE.key()));
        if (!workbook && !sheets) {
            throw new DomainError(RosterError.FILES_MISSING);
        }
        for (var file : upload.files().values()) {
            if (file.toFile().length() > RosterUpload.MOST_BYTES) {
                throw new DomainError(CommonError.TOO_LARGE, Map.of("maximum", RosterUpload.MOST_BYTES / (1024 * 1024) + " MB"));
            }
        }
    }
}
