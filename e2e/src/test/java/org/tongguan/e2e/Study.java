package org.tongguan.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.StreamSupport;

/** Going through the course of the own tier. */
final class Study {
    private Study() {
    }

    /** The key of the course that this account was assigned. */
    static String course(String login) {
        return enrolment(login).path("course").asText();
    }

    private static JsonNode enrolment(String login) {
        return Api.as(login).get("/enrolments").json().path("items").path(0);
    }

    static List<String> lessons(String course) {
        JsonNode lessons = Api.as("trainer01").get("/courses/" + course).json().path("lessons");
        return StreamSupport.stream(lessons.spliterator(), false).map(lesson -> lesson.path("key").asText()).toList();
    }

    /** Without a browser: for tests that only need the course behind them. */
    static void complete(String login) {
        String course = course(login);
        for (String lesson : lessons(course)) {
            Api.Answer answer = Api.as(login).put("/enrolments/" + course + "/lessons/" + lesson + "/progress",
                    "{\"percent\":100,\"completed\":true}");
            if (answer.status() != 200) {
                throw new AssertionError(answer.body());
            }
        }
    }

    /** By mouse, from the list of courses on, to the end of the last lesson. */
    static void read(Page page, String course) {
        Browser.open(page, "/courses");
        page.click("a[href*='courses/" + course + "']");
        int count = lessons(course).size();
        for (String lesson : lessons(course)) {
            page.navigate(RunningProduct.address() + "/courses/" + course + "/" + lesson);
            page.click("#finish");
            page.waitForCondition(() -> !page.url().endsWith("/" + lesson));
        }
        if (count < 5) {
            throw new AssertionError("a course has at least five lessons, not " + count);
        }
    }
}
