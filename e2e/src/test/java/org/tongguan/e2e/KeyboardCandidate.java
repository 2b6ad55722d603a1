package org.tongguan.e2e;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tongguan.e2e.Sitting.Answers;

/** Sits a paper with the keyboard alone. Only the file of a practical task is chosen without it: the dialog for that is the system's own. */
final class KeyboardCandidate {
    private static final int MOST_TABS = 80;
    /** An outline of its own, or that of the label around it; within the window and below what sticks to its top. */
    private static final String SEEN = """
            element => {
              const box = element.getBoundingClientRect();
              const bar = document.querySelector('.x-bar').getBoundingClientRect();
              const outlined = [element, element.closest('label')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
              const inView = box.bottom > 0 && box.top < innerHeight && (element.closest('dialog') || box.bottom > bar.bottom);
              return outlined && Boolean(inView);
            }""";

    private final Page page;

    KeyboardCandidate(Page page) {
        this.page = page;
    }

    /** Starts, answers each question and submits; gives the receipt. */
    String sit(Answers answers, Consumer<String> answered) {
        tabTo("#start");
        press("Enter");
        page.waitForSelector("[data-question]");
        while (true) {
            String type = Sitting.type(page);
            answer(type, answers);
            answered.accept(type);
            if (Sitting.last(page)) {
                break;
            }
            int slot = Sitting.slot(page);
            tabTo("#next");
            press("Enter");
            page.waitForSelector("[data-question='" + (slot + 1) + "']");
        }
        tabTo("#review");
        press("Enter");
        tabTo("#submit");
        press("Enter");
        tabTo("#confirm-submit");
        press("Enter");
        return page.waitForSelector("#receipt").innerText();
    }

    private void answer(String type, Answers answers) {
        switch (type) {
            case "single-choice" -> radio("[data-question]", answers.single());
            case "multiple-choice" -> answers.several().forEach(option -> {
                tabTo("[data-question] input[value='" + option + "']");
                press("Space");
            });
            case "true-false" -> letter(answers.truth());
            case "matching" -> answers.matches().forEach((prompt, target) -> pick("[data-prompt='" + prompt + "']", target));
            case "ordering" -> order(answers.order());
            case "fill-in" -> write("[data-question] input.x-field", answers.word());
            case "numeric" -> {
                write("[data-question] input.x-field", answers.number());
                pick("[data-question] select", answers.unit());
            }
            case "short-text" -> write("[data-question] textarea", answers.sentence());
            case "essay" -> write("[data-question] textarea", answers.essay());
            case "hot-spot" -> point(answers.spot());
            case "practical" -> give(answers.work());
            case "case" -> {
                radio("[data-part=p1]", answers.casePart());
                write("[data-part=p2] textarea", answers.caseEssay());
            }
            default -> throw new AssertionError("a type that nobody knows: " + type);
        }
    }

    /** Space chooses the first of the group, arrows the others. */
    private void radio(String within, String option) {
        tabTo(within + " input[type=radio]");
        press("Space");
        for (int i = 0; i < MOST_TABS && !focused().getAttribute("value").equals(option); i++) {
            press("ArrowDown");
        }
        if (!page.locator(within + " input[value='" + option + "']").isChecked()) {
            throw new AssertionError("the arrow keys do not reach option " + option);
        }
    }

    /** The keys A, B … stand for the options as they are shown. */
    private void letter(String option) {
        List<String> shown = page.locator("[data-question] input").all().stream().map(input -> input.getAttribute("value")).toList();
        press(String.valueOf((char) ('a' + shown.indexOf(option))));
    }

    private void pick(String list, String value) {
        tabTo(list);
        for (int i = 0; i < MOST_TABS && !page.locator(list).inputValue().equals(value); i++) {
            press("ArrowDown");
        }
        if (!page.locator(list).inputValue().equals(value)) {
            throw new AssertionError("the arrow keys do not reach " + value + " in " + list);
        }
    }

    private void order(List<String> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            String entry = wanted.get(place);
            while (Sitting.place(page, entry) > place) {
                tabTo("[data-entry='" + entry + "'] button >> nth=0");
                press("Enter");
            }
        }
        if (page.locator(".x-placed").count() == 0) {
            tabTo("[data-question] .x-order ~ button");
            press("Enter");
        }
    }

    private void write(String field, String text) {
        tabTo(field);
        page.keyboard().type(text);
    }

    private void point(int[] spot) {
        tabTo("[data-question] .x-picture");
        Map.of("ArrowLeft", (300 - spot[0]) / 12, "ArrowRight", (spot[0] - 300) / 12, "ArrowUp", (150 - spot[1]) / 6, "ArrowDown",
                (spot[1] - 150) / 6).forEach((key, steps) -> {
                    for (int i = 0; i < steps; i++) {
                        press(key);
                    }
                });
    }

    private void give(TaskFiles.Work work) {
        tabTo("[data-question] a[download][href]");
        Download task = page.waitForDownload(() -> press("Enter"));
        if (!task.suggestedFilename().equals("task.xlsx")) {
            throw new AssertionError("the task file is called " + task.suggestedFilename());
        }
        tabTo("[data-question] input[type=file]");
        focused().setInputFiles(Sitting.file(work));
        page.waitForSelector(".x-file-state:has-text('✓')");
    }

    /** Goes on by Tab until this has the focus; where one presses a key is where one sees it. */
    private void tabTo(String target) {
        ElementHandle wanted = page.waitForSelector(target);
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                if (!(boolean) wanted.evaluate(SEEN)) {
                    throw new AssertionError("one does not see that the focus is on " + target);
                }
                return;
            }
            press("Tab");
        }
        throw new AssertionError("the Tab key does not reach " + target);
    }

    private ElementHandle focused() {
        return page.evaluateHandle("document.activeElement").asElement();
    }

    private void press(String key) {
        page.keyboard().press(key);
    }
}
