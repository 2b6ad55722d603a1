package org.tongguan.itemanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongguan.assessment.ExamId;
import org.tongguan.itemanalysis.persistence.ExamQueries;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Analyses of exams sat here (rules I3 to I5, I8). Each call costs a fixed number of queries. */
@Access
@ApplicationScoped
public class ExamAnalysisService {
    private final CurrentUser user;
    private final CurrentPerson caller;
    private final ExamQueries exams;
    private final ExamAnalyses analyses;

    @Inject
    ExamAnalysisService(CurrentUser user, CurrentPerson caller, ExamQueries exams, ExamAnalyses analyses) {
        this.user = user;
        this.caller = caller;
        this.exams = exams;
        this.analyses = analyses;
    }

    @SuppressWarnings("NullAway")
    ExamAnalysisService() {
        this(null, null, null, null);
    }

    /**
     * All exams, those with the most candidates first. Figures are those of the last analysis, which follows new attempts within minutes.
     *
     * @throws DomainError {@code item-analysis.whole-only}
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    public Page<ExamOverview> exams(int offset, int limit) {
        requireWhole();
        int most = Page.limit(limit);
        return new Page<>(exams.list(offset, most), exams.count(), offset, most);
    }

    /** @throws DomainError {@code item-analysis.whole-only}, {@code input.not-found} */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    public ExamAnalysis analysis(ExamId exam, ExamAnalysisFilter filter) {
        requireWhole();
        return analyses.of(exam, filter);
    }

    /** An item is judged by all who had it, and figures of a few departments would tell about people, not about items. */
    private void requireWhole() {
        if (!user.has(Role.TRAINER) && !caller.scope().isWhole()) {
            throw new DomainError(ItemAnalysisError.WHOLE_ONLY);
        }
    }
}
