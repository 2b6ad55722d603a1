package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tongguan.appraisal.RecordService;
import org.tongguan.assessment.ExamCard;
import org.tongguan.assessment.ExamService;
import org.tongguan.assessment.ResultNotice;
import org.tongguan.assessment.ResultNoticeService;
import org.tongguan.certification.CertificateService;
import org.tongguan.certification.CertificateSummary;
import org.tongguan.learning.CourseProgress;
import org.tongguan.learning.LearningService;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.StatTile;
import org.tongguan.shared.Period;
import org.tongguan.shared.PeriodUnit;

/** A trainee's desk: the path of the own tier, course by course, from study over the exam to the certificate. */
@Dependent
class TraineeDesk extends Div implements RoleDesk {
    private static final long serialVersionUID = 1;
    private final transient CurrentPerson person;
    private final transient LearningService learning;
    private final transient ExamService exams;
    private final transient CertificateService certificates;
    private final transient RecordService records;
    private final transient ResultNoticeService notices;
    private final transient Clock clock;

    @Inject
    TraineeDesk(CurrentPerson person, LearningService learning, ExamService exams, CertificateService certificates, RecordService records,
            ResultNoticeService notices, Clock clock) {
        this.person = person;
        this.learning = learning;
        this.exams = exams;
        this.certificates = certificates;
        this.records = records;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.TRAINEE;
    }

    @Override
    public Optional<NextStep> open() {
        if (person.get().isEmpty()) {
            add(new Card("", new EmptyState(VaadinIcon.USER_CARD, getTranslation("home.trainee.no-person.title"),
                    getTranslation("home.trainee.no-person.hint"))));
            return Optional.empty();
        }
        List<ResultNotice> changed = notices.mine();
        if (!changed.isEmpty()) {
            add(new ResultNotices(notices, changed));
        }
        List<CourseProgress> path = learning.path();
        List<ExamCard> sittings = exams.mine();
        List<CertificateSummary> held = certificates.own().stream().filter(certificate -> certificate.state().valid()).toList();
        if (path.isEmpty()) {
            add(new Card("", new EmptyState(VaadinIcon.ACADEMY_CAP, getTranslation("home.trainee.nothing.title"),
                    getTranslation("home.trainee.nothing.hint"), new Anchor("courses", getTranslation("home.trainee.nothing.action")))));
            return Optional.empty();
        }
        String tier = getTranslation("tier." + person.require().tier().key());
        Card card = new Card(getTranslation("home.trainee.path", "tier", tier));
        List<Gate> gates = path.stream().map(course -> Gate.of(course, sittings, held)).toList();
        gates.forEach(gate -> card.add(new GateLine(gate)));
        add(card, figures(gates, held.size()));
        return gates.stream().sorted(Gate.MOST_URGENT).findFirst().map(gate -> new TraineeNextStep(getLocale()).of(gate));
    }

    private Div figures(List<Gate> gates, int held) {
        Period quarter = Period.running(PeriodUnit.QUARTER, clock, ClockProducer.ZONE);
        String total = records.own(quarter).total().stripTrailingZeros().toPlainString();
        Div figures = new Div(
                new StatTile(getTranslation("home.trainee.passed"), gates.stream().filter(Gate::passed).count() + " / " + gates.size(),
                        getTranslation("home.trainee.passed.note")),
                new StatTile(getTranslation("home.trainee.certificates"), String.valueOf(held),
                        getTranslation("home.trainee.certificates.note")),
                new StatTile(getTranslation("home.trainee.record"), total, getTranslation("home.trainee.record.note", "year",
                        String.valueOf(quarter.from().getYear()), "quarter", quarter.quarter())));
        figures.addClassName("tg-stats");
        return figures;
    }
}
