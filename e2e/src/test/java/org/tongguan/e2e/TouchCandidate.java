package org.tongguan.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.tongguan.e2e.Sitting.Answers;

/** Sits a paper on a phone with a finger. On the way nothing may stand beyond the edges or be too small to hit. */
final class TouchCandidate {
    /** CSS pixels (WCAG 2.2, success criterion 2.5.8). */
    private static final int SMALLEST = 24;
    private static final String STATE = """
            Array.from(document.querySelectorAll('[data-question] input:not([type=file]), [data-question] select, [data-question] textarea, [data-entry], .x-mark-spot, .x-file-state'))
              .map((one) => one.matches('[type=radio], [type=checkbox]') ? one.checked : one.dataset.entry ?? (one.matches('.x-mark-spot') ? one.style.left : one.value ?? one.textContent)).join('|')""";

    private final Page page;
    private final SoftAssertions all;

    TouchCandidate(Page page, SoftAssertions all) {
        this.page = page;
        this.all = all;
    }

    /** Starts and answers each question, reloads after the sixth, and submits; gives the receipt. */
    String sit(Answers answers, Consumer<String> answered) {
        page.locator("#start").tap();
        page.waitForSelector("[data-question]");
        while (true) {
            String type = Sitting.type(page);
            answer(type, answers);
            fits(type);
            answered.accept(type);
            staysWhatItWas(type);
            if (Sitting.last(page)) {
                break;
            }
            int slot = Sitting.slot(page);
            page.locator("#next").tap();
            page.waitForSelector("[data-question='" + (slot + 1) + "']");
        }
        page.locator("#review").tap();
        page.locator("#submit").tap();
        page.locator("#confirm-submit").tap();
        return page.waitForSelector("#receipt").innerText();
    }

    /** Answers a question of the bank that is tried out; gives what the page says of its mark. */
    String tryOut(String type, Answers answers) {
        page.waitForSelector("[data-type='" + type + "']");
        answer(type, answers);
        fits(type);
        page.locator("#mark").tap();
        return page.waitForSelector("#earned:not(:empty)").innerText();
    }

    private void answer(String type, Answers answers) {
        switch (type) {
            case "single-choice" -> option("[data-question]", answers.single());
            case "multiple-choice" -> answers.several().forEach(option -> option("[data-question]", option));
            case "true-false" -> option("[data-question]", answers.truth());
            case "matching" -> answers.matches().forEach((prompt, target) -> page.locator("[data-prompt='" + prompt + "']").selectOption(target));
            case "ordering" -> order(answers.order());
            case "fill-in" -> write("[data-question] input.x-field", answers.word());
            case "numeric" -> write("[data-question] input.x-field", answers.number());
            case "short-text" -> write("[data-question] textarea", answers.sentence());
            case "essay" -> write("[data-question] textarea", answers.essay());
            case "hot-spot" -> point(answers.spot());
            case "practical" -> {
                page.locator("[data-question] input[type=file]").setInputFiles(Sitting.file(answers.work()));
                page.waitForSelector(".x-file-state:has-text('✓')");
            }
            case "case" -> {
                option("[data-part=p1]", answers.casePart());
                write("[data-part=p2] textarea", answers.caseEssay());
            }
            default -> throw new AssertionError("a type that nobody knows: " + type);
        }
    }

    private void option(String within, String option) {
        page.locator(within + " label:has(input[value='" + option + "'])").tap();
    }

    private void order(List<String> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            while (Sitting.place(page, wanted.get(place)) > place) {
                page.locator("[data-entry='" + wanted.get(place) + "'] button").first().tap();
            }
        }
        Locator keep = page.locator("[data-question] .x-order ~ button");
        if (keep.isVisible()) {
            keep.tap();
        }
    }

    private void write(String field, String text) {
        page.locator(field).tap();
        page.keyboard().insertText(text);
    }

    private void point(int[] spot) {
        Locator picture = page.locator(".x-picture img");
        page.waitForCondition(() -> (boolean) picture.evaluate("image => image.complete && image.naturalWidth > 0"));
        BoundingBox box = picture.boundingBox();
        picture.tap(new Locator.TapOptions().setPosition(spot[0] / 600.0 * box.width, spot[1] / 300.0 * box.height));
        page.waitForSelector(".x-mark-spot:visible");
    }

    private void fits(String type) {
        int wider = (int) page.evaluate("Math.max(document.scrollingElement.scrollWidth, innerWidth) - " + Browser.Size.PHONE.width);
        all.assertThat(wider).as("%s: pixels beyond the edge of a phone", type).isLessThanOrEqualTo(0);
        for (Locator control : page.locator("#screen button:visible, #screen select:visible, #screen textarea:visible, #screen label:visible, "
                + "#screen input.x-field:visible, #screen a:visible, .x-bar button:visible").all()) {
            BoundingBox box = control.boundingBox();
            all.assertThat(box.x >= 0 && box.x + box.width <= Browser.Size.PHONE.width + 0.5).as("%s: within the window: %s", type, control).isTrue();
            all.assertThat(box.height >= SMALLEST && box.width >= SMALLEST).as("%s: large enough to hit: %s %s×%s", type, control, box.width,
                    box.height).isTrue();
        }
    }

    /** After the page was lost and opened again. */
    private void staysWhatItWas(String type) {
        if (Sitting.slot(page) != 6) {
            return;
        }
        page.waitForSelector("#save-state[data-state=saved]");
        String before = state();
        String count = page.locator(".x-overview h2").innerText();
        page.reload();
        page.waitForSelector("[data-question='6']");
        all.assertThat(state()).as("%s after a reload", type).isEqualTo(before);
        all.assertThat(page.locator(".x-overview h2").innerText()).isEqualTo(count).contains("6 / 12");
    }

    /** A number that was typed in wide digits comes back in narrow ones. */
    private String state() {
        return Normalizer.normalize((String) page.evaluate(STATE), Normalizer.Form.NFKC);
    }
}
