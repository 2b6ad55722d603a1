package org.tongguan.e2e.load;

import static org.tongguan.e2e.load.BankCallers.AUDITOR;
import static org.tongguan.e2e.load.BankCallers.OFFICER;
import static org.tongguan.e2e.load.BankCallers.SECTION;
import static org.tongguan.e2e.load.BankCallers.SUPERVISOR;
import static org.tongguan.e2e.load.BankCallers.SYSTEM;
import static org.tongguan.e2e.load.BankCallers.TRAINEE;
import static org.tongguan.e2e.load.BankCallers.TRAINER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every list and search of the product that grows with questions, people or attempts. */
final class BankCalls {
    private final List<BankCall> calls = new ArrayList<>();

    private BankCalls() {
    }

    /** @param ids things that exist in these data */
    static List<BankCall> all(BankIds ids) {
        BankCalls calls = new BankCalls();
        calls.questions(ids);
        calls.exams(ids);
        calls.own(ids);
        calls.officers(ids);
        calls.desks(ids);
        return List.copyOf(calls.calls);
    }

    private void questions(BankIds ids) {
        add("questions", TRAINER, "/questions?limit=50");
        add("questions, longest page", TRAINER, "/questions?limit=500");
        add("questions of a bank", TRAINER, "/questions?bank=" + ids.bank());
        add("questions of a type", TRAINER, "/questions?type=essay");
        add("questions of a status", TRAINER, "/questions?status=ready");
        add("questions of a difficulty", TRAINER, "/questions?difficulty=hard");
        add("questions of a competence", TRAINER, "/questions?competence=execution");
        add("questions by four filters", TRAINER, "/questions?status=ready&type=single-choice&difficulty=easy&competence=execution&bank=" + ids.bank());
        add("questions, half-way down", TRAINER, "/questions?offset=50000");
        add("questions, last page", TRAINER, "/questions?offset=99950");
        add("questions, search: frequent word", TRAINER, "/questions?text=" + word(StemWords.FREQUENT));
        add("questions, search: frequent word, far down", TRAINER, "/questions?offset=20000&text=" + word(StemWords.FREQUENT));
        add("questions, search: word of two characters", TRAINER, "/questions?text=" + word("口令"));
        add("questions, search: rare word", TRAINER, "/questions?text=" + word(StemWords.RARE));
        add("questions, search: two words as written", TRAINER, "/questions?text=" + word("数据分类分级与口令长度"));
        add("questions, search: word that is nowhere", TRAINER, "/questions?text=" + word("潜水艇"));
        add("questions, search: characters, never as a word", TRAINER, "/questions?text=" + word("数局据"));
        add("questions, search: one character", TRAINER, "/questions?text=" + word("链"));
        add("questions, search: English word", TRAINER, "/questions?text=security");
        add("questions, search: English word that is nowhere", TRAINER, "/questions?text=submarine");
        add("questions, search: word and filters", TRAINER, "/questions?status=ready&type=essay&text=" + word("安全"));
        add("questions, search: rare word and bank", TRAINER, "/questions?text=" + word("同态加密") + "&bank=" + ids.bank());
        add("questions, search: code", TRAINER, "/questions?text=Q09");
        add("questions, search: number inside", TRAINER, "/questions?text=777");
        add("questions, duplicates", TRAINER, "/questions?duplicates=true");
        add("questions, duplicates, last page", TRAINER, "/questions?duplicates=true&offset=3900");
        add("questions, duplicates of a bank with a word", TRAINER, "/questions?duplicates=true&text=" + word("数据") + "&bank=" + ids.bank());
        add("question with its history", TRAINER, "/questions/" + ids.question());
        add("screen: questions", TRAINER, "questions");
        add("screen: questions, frequent word", TRAINER, "questions?q=" + word(StemWords.FREQUENT));
        add("screen: question", TRAINER, "questions/question/" + ids.question());
    }

    private void exams(BankIds ids) {
        add("exam plans", TRAINER, "/exam-plans?limit=25");
        add("exam plans, all", TRAINER, "/exam-plans?limit=500");
        add("exam plans, search", TRAINER, "/exam-plans?text=" + word("素养"));
        add("exam plans, open ones", TRAINER, "/exam-plans?phase=open");
        add("exam plan", TRAINER, "/exam-plans/" + ids.open());
        add("exam room, open exam", TRAINER, "/exam-plans/" + ids.open() + "/room");
        add("exam room, gate", TRAINER, "/exam-plans/" + ids.gate() + "/room");
        add("exam room, far down", TRAINER, "/exam-plans/" + ids.gate() + "/room?offset=20000");
        add("exam room, search: surname", TRAINER, "/exam-plans/" + ids.gate() + "/room?text=" + word("王"));
        add("exam room of a section's officer", SECTION, "/exam-plans/" + ids.gate() + "/room");
        add("responses to mark, of an exam", TRAINER, "/marking/exams/" + ids.marked() + "/responses");
        add("responses to mark, of an exam, far down", TRAINER, "/marking/exams/" + ids.marked() + "/responses?offset=5000");
        add("responses to mark, of an exam, own marks", TRAINER, "/marking/exams/" + ids.marked() + "/responses?mine=true");
        add("screen: responses to mark, of an exam", TRAINER, "marking-responses/" + ids.marked());
        add("item analyses", TRAINER, "/item-analyses/exams?limit=50");
        add("screen: exam plans", TRAINER, "exam-plans");
        add("screen: exam room", TRAINER, "exam-room/" + ids.open());
        add("screen: marking", TRAINER, "marking");
        add("screen: rulings", TRAINER, "rulings");
        add("screen: item analyses", TRAINER, "item-analyses");
    }

    private void own(BankIds ids) {
        add("own exams", TRAINEE, "/exams");
        add("own exams that can be sat", TRAINEE, "/exams?sittable=true");
        add("own exam", TRAINEE, "/exams/" + ids.ownExam());
        add("own result", TRAINEE, "/attempts/" + ids.ownAttempt() + "/result");
        add("own courses", TRAINEE, "/enrolments");
        add("own certificates", TRAINEE, "/certificates");
        add("own record", TRAINEE, "/records/me");
        add("screen: start page of a trainee", TRAINEE, "");
        add("screen: own courses", TRAINEE, "courses");
        add("screen: own exams", TRAINEE, "exams");
        add("screen: own certificates", TRAINEE, "certificates");
        add("screen: own record", TRAINEE, "record");
    }

    private void officers(BankIds ids) {
        int year = LocalDate.now().getYear();
        add("pass rates of the quarter", OFFICER, "/pass-rates");
        add("pass rates of the year", OFFICER, "/pass-rates?period=" + year);
        add("pass rates of last year", OFFICER, "/pass-rates?period=" + (year - 1));
        add("pass rates of a month and tier", OFFICER, "/pass-rates?tier=general-staff&period=" + year + "-03");
        add("pass rates of a department", OFFICER, "/pass-rates?department=" + ids.department());
        add("pass rates of a section's officer", SECTION, "/pass-rates");
        add("who is behind", OFFICER, "/pass-rates/behind?limit=50");
        add("who is behind, far down", OFFICER, "/pass-rates/behind?limit=50&offset=4900");
        add("who is behind, of a tier", OFFICER, "/pass-rates/behind?tier=technician");
        add("people", OFFICER, "/people");
        add("people, last page", OFFICER, "/people?offset=" + ids.lastPeople());
        add("people, search: surname", OFFICER, "/people?query=" + word("欧阳"));
        add("people, search: rare character", OFFICER, "/people?query=" + word("𠮷"));
        add("people, search: staff number", OFFICER, "/people?query=G0421");
        add("people, search: nobody", OFFICER, "/people?query=" + word("诸葛"));
        add("people of a tier", OFFICER, "/people?tier=leader");
        add("people of a section's officer", SECTION, "/people");
        add("departments", OFFICER, "/departments");
        add("record of a person", OFFICER, "/records/" + ids.person());
        add("screen: pass rates", OFFICER, "pass-rates");
        add("screen: records", OFFICER, "records");
        add("screen: records, last page", OFFICER, "records?from=" + ids.lastPeople());
        add("screen: records, search", OFFICER, "records?q=" + word("欧阳"));
        add("screen: records of the year", OFFICER, "records?period=" + year);
        add("screen: certificates", OFFICER, "issued-certificates");
        add("screen: certificates, far down", OFFICER, "issued-certificates?from=150000");
        add("screen: certificates, expired", OFFICER, "issued-certificates?state=expired");
        add("screen: certificates, revoked", OFFICER, "issued-certificates?state=revoked");
        add("screen: certificates, search: name", OFFICER, "issued-certificates?q=" + word("欧阳"));
        add("screen: certificates, search: serial number", OFFICER, "issued-certificates?q=" + ids.serial());
        add("screen: certificates, search: nobody", OFFICER, "issued-certificates?q=" + word("诸葛"));
        add("screen: certificates of a section's officer", SECTION, "issued-certificates");
        add("screen: people", OFFICER, "people");
    }

    private void desks(BankIds ids) {
        add("screen: start page of an officer", OFFICER, "");
        add("screen: start page of a section's officer", SECTION, "");
        add("screen: start page of a trainer", TRAINER, "");
        add("screen: start page of a supervisor", SUPERVISOR, "");
        add("screen: records of a supervisor", SUPERVISOR, "records");
        add("screen: start page of an administrator", SYSTEM, "");
        add("people for an administrator", SYSTEM, "/people?limit=500");
        add("audit trail", AUDITOR, "/audit?limit=50");
        add("screen: audit trail", AUDITOR, "audit");
    }

    private void add(String name, String who, String target) {
        calls.add(new BankCall(name, who, target));
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
