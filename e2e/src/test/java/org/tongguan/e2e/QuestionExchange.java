package org.tongguan.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/**
 * A file with a question of each type that its format holds, what these questions mean in our own format, and the screen on which they go in and
 * come out.
 */
enum QuestionExchange {
    GIFT("RT-G-", "questions.gift", "GIFT"), MOODLE_XML("RT-M-", "questions.xml", "Moodle XML");

    private static final Api TRAINER = Api.as("trainer01");
    private static final Pattern XML_QUESTION = Pattern.compile("<question type=.*?</question>", Pattern.DOTALL);

    /** How the ids of these questions begin. */
    final String prefix;
    private final String file;
    private final String title;

    QuestionExchange(String prefix, String file, String title) {
        this.prefix = prefix;
        this.file = file;
        this.title = title;
    }

    /** The key in addresses. */
    String format() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String sent() {
        return resource("/round-trip/" + file);
    }

    /** By id, each question in our own format. */
    Map<String, JsonNode> meant() {
        Map<String, JsonNode> meant = new TreeMap<>();
        JsonNode all = Api.JSON.valueToTree(new Yaml().load(resource("/round-trip/" + format() + "-meaning.yaml")));
        all.forEach(question -> meant.put(question.path("id").asText(), question));
        return meant;
    }

    /** The same as the bank of a course holds them. */
    Map<String, JsonNode> held(String bank) {
        Map<String, JsonNode> held = new TreeMap<>();
        lines(bank).forEach(line -> held.put(line.path("code").asText(),
                TRAINER.get("/questions/" + line.path("id").asLong() + "/document").json().path("question")));
        return held;
    }

    private Iterable<JsonNode> lines(String bank) {
        return TRAINER.get("/questions?text=" + prefix + "&limit=200&bank=" + bank).json().path("items");
    }

    /** Looks at the preview and confirms it, as for a file that a person has chosen. */
    void bringIn(Page page, String course, String content, int count) {
        Browser.open(page, "/question-files");
        page.waitForSelector("vaadin-upload");
        choose(page, 0, course);
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(file, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        page.waitForSelector("text=新增 " + count + " 题");
        page.waitForSelector(".tg-view :text('" + prefix + "')");
        page.click("#questions-confirm");
        page.waitForSelector("text=已导入：新增 " + count + " 题");
    }

    /** The whole bank as the screen gives it away. */
    String takeOut(Page page, String course, String key) {
        Browser.open(page, "/question-files");
        page.waitForSelector("vaadin-upload");
        choose(page, 3, course);
        choose(page, 4, title);
        String link = "a[href*='course=" + key + "&format=" + format() + "']";
        page.waitForSelector(link);
        Download download = page.waitForDownload(() -> page.click(link));
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with these questions alone. */
    String own(String file) {
        return this == GIFT ? Arrays.stream(file.split("\n\n")).filter(block -> block.contains("[id:" + prefix)).collect(Collectors.joining("\n\n"))
                : XML_QUESTION.matcher(file).results().map(MatchResult::group).filter(question -> question.contains("<idnumber>" + prefix))
                        .collect(Collectors.joining("\n", "<quiz>\n", "\n</quiz>\n"));
    }

    void retire(String bank) {
        String ids = StreamSupport.stream(lines(bank).spliterator(), false).map(line -> line.path("id").asText()).collect(Collectors.joining(","));
        TRAINER.put("/questions/status", "{\"questions\":[" + ids + "],\"status\":\"retired\"}");
    }

    private static void choose(Page page, int select, String name) {
        if (!page.locator("vaadin-select").nth(select).innerText().contains(name)) {
            page.locator("vaadin-select").nth(select).click();
            page.locator("vaadin-select-item[aria-selected]:has-text('" + name + "'):visible").last().click();
        }
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(QuestionExchange.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
