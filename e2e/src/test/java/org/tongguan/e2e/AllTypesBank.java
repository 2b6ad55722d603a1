package org.tongguan.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A question of each type with its picture and its task file, brought into a course's bank and taken out of use again. */
final class AllTypesBank {
    static final String COURSE = "technician-secure-operation";
    private static final Api TRAINER = Api.as("trainer01");

    private AllTypesBank() {
    }

    /** On the screen for question files, as one archive. */
    static void bringIn(Page page) {
        Browser.open(page, "/question-files");
        page.waitForSelector("vaadin-upload");
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-item:has-text('政务系统安全运行')").first().click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("全部题型.zip", "application/zip", archive()));
        try {
            page.click("#questions-confirm");
            page.waitForSelector("text=已导入：新增 12 题");
        } catch (TimeoutError notBroughtIn) {
            throw new AssertionError(page.locator("body").innerText(), notBroughtIn);
        }
    }

    private static byte[] archive() {
        try (var yaml = Objects.requireNonNull(AllTypesBank.class.getResourceAsStream("/all-types/questions.yaml"))) {
            return TaskFiles.zip(Map.of("全部题型/questions.yaml", yaml.readAllBytes(), "全部题型/net.png", TaskFiles.picture(), "全部题型/task.xlsx",
                    TaskFiles.workbook(TaskFiles.Work.NOT_DONE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids by type, whatever their status. */
    static Map<String, Long> held() {
        JsonNode items = TRAINER.get("/questions?text=ALL-&bank=" + COURSE).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .collect(Collectors.toMap(item -> item.path("type").asText(), item -> item.path("id").asLong()));
    }

    static void set(String... statuses) {
        String ids = held().values().stream().map(String::valueOf).collect(Collectors.joining(","));
        for (String status : List.of(statuses)) {
            Api.Answer answer = TRAINER.put("/questions/status", "{\"questions\":[" + ids + "],\"status\":\"" + status + "\"}");
            if (answer.status() / 100 != 2) {
                throw new AssertionError(status + ": " + answer.body());
            }
        }
    }
}
