package org.tongguan.e2e;

import java.util.List;
import java.util.Set;

/** All screens of the product. */
final class Screens {
    /**
     * @param name  the view's class
     * @param roles who may open it; empty: anyone who has signed in
     */
    record View(String name, String address, Set<String> roles) {
    }

    static final List<View> VIEWS = List.of(
            new View("HomeView", "/", Set.of()),
            new View("CoursesView", "/courses", Set.of("trainee")),
            new View("CourseView", "/courses/technician-secure-operation", Set.of("trainee")),
            new View("LessonView", "/courses/technician-secure-operation/gov-cloud-operations", Set.of("trainee")),
            new View("ExamsView", "/exams", Set.of("trainee")),
            new View("ExamPlansView", "/exam-plans", Set.of("trainer", "org-officer")),
            new View("ExamPlanView", "/exam-plans/1", Set.of("trainer", "org-officer")),
            new View("PanelView", "/exam-panel/1", Set.of("trainer")),
            new View("ExamRoomView", "/exam-room/1", Set.of("trainer", "org-officer")),
            new View("CertificatesView", "/certificates", Set.of("trainee")),
            new View("RoadshowsView", "/roadshows", Set.of("trainee", "trainer", "org-officer", "judge", "supervisor")),
            new View("RoadshowView", "/roadshows/1", Set.of("trainee", "trainer", "org-officer", "judge", "supervisor")),
            new View("RoadshowPlanView", "/roadshow-plans", Set.of("org-officer")),
            new View("JudgingView", "/judging", Set.of("judge")),
            new View("RecordView", "/record", Set.of("trainee")),
            new View("RecordsView", "/records", Set.of("supervisor", "org-officer")),
            new View("PersonRecordView", "/record/1", Set.of("supervisor", "org-officer")),
            new View("PassRatesView", "/pass-rates", Set.of("org-officer")),
            new View("IssuedCertificatesView", "/issued-certificates", Set.of("org-officer")),
            new View("ExamAnalysesView", "/item-analyses", Set.of("trainer", "org-officer")),
            new View("ExamAnalysisView", "/item-analyses/exams/1", Set.of("trainer", "org-officer")),
            new View("MarkSheetView", "/item-analyses/sheet", Set.of("trainer", "org-officer")),
            new View("PeopleView", "/people", Set.of("org-officer", "system-admin")),
            new View("RosterImportView", "/roster-import", Set.of("system-admin")),
            new View("ContentView", "/content", Set.of("trainer")),
            new View("ContentPreviewView", "/content/technician-secure-operation/gov-cloud-operations", Set.of("trainer")),
            new View("MarkingView", "/marking", Set.of("trainer")),
            new View("MarkedResponsesView", "/marking-responses/1", Set.of("trainer")),
            new View("RulingsView", "/rulings", Set.of("trainer")),
            new View("QuestionsView", "/questions", Set.of("trainer")),
            new View("QuestionView", "/questions/question/1", Set.of("trainer")),
            new View("NewQuestionView", "/questions/new?type=multiple-choice", Set.of("trainer")),
            new View("EditQuestionView", "/questions/1/edit", Set.of("trainer")),
            new View("QuestionFilesView", "/question-files", Set.of("trainer")),
            new View("AuditView", "/audit", Set.of("auditor")));

    /** Plain pages: whoever shows them, and where. */
    record Plain(String name, String login, String address, String ready) {
    }

    static final List<Plain> PLAIN = List.of(
            new Plain("board", "officer01", "/board/1", "#ranking"),
            new Plain("no-permission", "tech01", "/content", "#reference"),
            new Plain("not-found", "tech01", "/no-such-view", "#reference"),
            new Plain("failed", "tech01", "/record/1", "#reference"),
            new Plain("refused", "tech01", "/refused?code=access.powers-not-separated", "#reference"),
            new Plain("exam-start", "tech01", "/exam/999999", "#screen h1"),
            new Plain("verify-unknown", "tech01", "/verify/NOSUCHCODE", "#result"));

    private Screens() {
    }
}
