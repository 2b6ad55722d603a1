package org.tongguan.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.stream.StreamSupport;

/** The light page on which an exam is sat, used as a candidate uses it. */
final class ExamPage {
    private final Page page;

    ExamPage(Page page) {
        this.page = page;
    }

    /** The exam of the person's course, which has no window; others that a person may sit are planned. */
    static long examOf(String login) {
        JsonNode sittable = Api.as(login).get("/exams?sittable=true").json().path("items");
        return StreamSupport.stream(sittable.spliterator(), false).filter(exam -> exam.path("opensAt").isMissingNode() || exam.path("opensAt").isNull())
                .findFirst().orElseThrow(() -> new AssertionError("nothing to sit: " + sittable)).path("id").asLong();
    }

    ExamPage open(long exam) {
        page.navigate(RunningProduct.address() + "/exam/" + exam);
        return this;
    }

    ExamPage start() {
        page.click("#start");
        page.waitForSelector("[data-question]");
        return this;
    }

    int questions() {
        return page.locator("nav button, .x-navigator button").count();
    }

    int current() {
        return Integer.parseInt(page.locator("[data-question]").getAttribute("data-question"));
    }

    String stem() {
        return page.locator("[data-question] .x-stem").innerText();
    }

    ExamPage choose(List<String> options) {
        for (String option : options) {
            page.locator("[data-question] input[value='" + option + "']").check();
        }
        return this;
    }

    /** Clicks on to the next question; says whether there was one. */
    boolean next() {
        Locator next = page.locator("#next");
        if (next.isDisabled()) {
            return false;
        }
        int before = current();
        next.click();
        page.waitForSelector("[data-question='" + (before + 1) + "']");
        return true;
    }

    ExamPage goTo(int slot) {
        while (current() < slot) {
            next();
        }
        while (current() > slot) {
            int before = current();
            page.click("#previous");
            page.waitForSelector("[data-question='" + (before - 1) + "']");
        }
        return this;
    }

    List<String> chosen() {
        return page.locator("[data-question] input:checked").all().stream().map(input -> input.getAttribute("value")).sorted().toList();
    }

    String saveState() {
        return page.locator("#save-state").getAttribute("data-state");
    }

    /** Until every answer is acknowledged by the server. */
    ExamPage awaitSaved() {
        page.waitForSelector("#save-state[data-state=saved]", new Page.WaitForSelectorOptions().setTimeout(150_000)
                .setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    ExamPage answerAll(AnswerKeys keys) {
        do {
            choose(keys.of(stem()));
        } while (next());
        return awaitSaved();
    }

    /** Hands in through the review page; gives the receipt's digest. */
    String submit() {
        page.click("#review");
        page.click("#submit");
        page.click("#confirm-submit");
        return page.waitForSelector("#receipt").innerText();
    }

    boolean passed() {
        return Boolean.parseBoolean(page.waitForSelector("#result").getAttribute("data-passed"));
    }
}
