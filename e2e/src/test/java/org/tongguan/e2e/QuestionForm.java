package org.tongguan.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form on which a question is written, used by keyboard as its author uses it. Fields and lists have the names of our own question
 * format: {@code stem-zh}, list {@code options}, field {@code text-zh}.
 */
final class QuestionForm {
    private static final Pattern SAVED = Pattern.compile("/questions/question/(\\d+)");
    /** What an earlier press brought does not count. */
    private static final String REFUSAL = "#not-saved p:not([data-old])";
    private static final String TASK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Page page;
    private final Locator root;

    private QuestionForm(Page page, Locator root) {
        this.page = page;
        this.root = root;
    }

    /** Opens the form for a new question of this type, such as {@code single-choice}, for a course's bank. */
    static QuestionForm create(Page page, String course, String type) {
        Browser.open(page, "/questions/new?course=" + course + "&type=" + type);
        return at(page);
    }

    static QuestionForm edit(Page page, long question) {
        Browser.open(page, "/questions/" + question + "/edit");
        return at(page);
    }

    private static QuestionForm at(Page page) {
        page.waitForSelector("#save-question");
        return new QuestionForm(page, page.locator(".tg-author"));
    }

    /** What every question needs; code and competence are filled in already. */
    QuestionForm stem(String zh, String en) {
        return fill("stem-zh", zh).fill("stem-en", en);
    }

    QuestionForm code(String code) {
        return fill("id", code);
    }

    /** Types into a field that stands in no list. */
    QuestionForm fill(String field, String text) {
        type(root.locator("[data-field='" + field + "']").first(), text);
        return this;
    }

    /** Chooses the entry with this name in a field that stands in no list. */
    QuestionForm choose(String field, String name) {
        pick(root.locator("[data-field='" + field + "']").first(), name);
        return this;
    }

    /** A list with its rows, such as {@code options}, {@code prompts}, {@code entries}, {@code accepted}, {@code numbers}, {@code parts}. */
    Rows rows(String list) {
        return new Rows(root.locator("[data-rows='" + list + "']").first());
    }

    /** Gives the picture of a hot spot. */
    QuestionForm picture(String name, byte[] png) {
        return upload(name, "image/png", png);
    }

    /** Gives the workbook of a practical task. */
    QuestionForm taskFile(String name, byte[] workbook) {
        return upload(name, TASK, workbook);
    }

    private QuestionForm upload(String name, String type, byte[] bytes) {
        Locator field = root.locator(".tg-body-form .tg-media-field").first();
        field.locator("input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
        field.getByText(name).first().waitFor();
        return this;
    }

    Locator preview() {
        return page.locator("#preview");
    }

    /** Saves by keyboard and waits until the question's own page shows; gives its id. */
    long save() {
        press();
        page.waitForCondition(() -> SAVED.matcher(page.url()).find() || page.locator(REFUSAL).count() > 0);
        Matcher id = SAVED.matcher(page.url());
        if (!id.find()) {
            throw new AssertionError(root.innerText());
        }
        return Long.parseLong(id.group(1));
    }

    /** Saves and waits for the refusal, and until the page has gone to the first fault: that timer was set before this one, and is shorter. */
    Locator saveInVain() {
        press();
        page.locator(REFUSAL).first().waitFor();
        page.evaluate("() => new Promise((gone) => setTimeout(gone, 200))");
        return page.locator("#not-saved");
    }

    private void press() {
        page.evaluate("() => document.querySelectorAll('#not-saved p').forEach((told) => told.toggleAttribute('data-old', true))");
        page.locator("#save-question").focus();
        page.keyboard().press("Enter");
    }

    /** The message beside a field. */
    String fault(String field) {
        return root.locator("[data-field='" + field + "'][invalid]").first().locator("[slot=error-message]").innerText();
    }

    String value(String field) {
        return root.locator("[data-field='" + field + "']").first().locator("input, textarea").inputValue();
    }

    Page page() {
        return page;
    }

    /** From now on every answer of the server takes so much longer. */
    QuestionForm answersLater(int millis) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", millis);
        network.addProperty("downloadThroughput", -1);
        network.addProperty("uploadThroughput", -1);
        session.send("Network.emulateNetworkConditions", network);
        return this;
    }

    private void type(Locator field, String text) {
        Locator input = field.locator("input, textarea");
        input.focus();
        page.keyboard().press("Control+A");
        if (text.isEmpty()) {
            page.keyboard().press("Delete");
        } else {
            typeLines(text.lines().iterator());
        }
        page.keyboard().press("Tab");
    }

    private void typeLines(Iterator<String> lines) {
        while (lines.hasNext()) {
            page.keyboard().insertText(lines.next());
            if (lines.hasNext()) {
                page.keyboard().press("Enter");
            }
        }
    }

    private void pick(Locator field, String name) {
        field.locator("[role=button]").focus();
        page.keyboard().press("Enter");
        Locator items = page.locator("vaadin-select-overlay vaadin-select-item");
        items.first().waitFor();
        Locator item = items.all().stream().filter(one -> one.innerText().strip().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + items.allInnerTexts()));
        page.waitForFunction("() => document.activeElement?.closest('vaadin-select-overlay')");
        item.focus();
        page.keyboard().press("Enter");
        item.waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    /** The rows of a list, counted from 1; rows are added as they are needed. */
    final class Rows {
        private final Locator list;

        private Rows(Locator list) {
            list.waitFor();
            this.list = list;
        }

        Row row(int number) {
            while (count() < number) {
                add();
            }
            return new Row(list.locator(":scope > div > [data-row='" + number + "']"));
        }

        int count() {
            return list.locator(":scope > div > [data-row]").count();
        }

        Rows add() {
            int before = count();
            list.locator(":scope > [data-add]").focus();
            page.keyboard().press("Enter");
            list.locator(":scope > div > [data-row='" + (before + 1) + "']").waitFor();
            return this;
        }

        /** Leaves so many rows. */
        Rows cut(int number) {
            while (count() > number) {
                int before = count();
                row(before).act("remove");
                list.locator(":scope > div > [data-row='" + before + "']").waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            }
            return this;
        }

        /** Bilingual texts, a row each, in {@code text} or another field; rows beyond them are removed. */
        Rows texts(String field, String[]... zhAndEn) {
            for (int i = 0; i < zhAndEn.length; i++) {
                row(i + 1).both(field, zhAndEn[i][0], zhAndEn[i][1]);
            }
            return cut(zhAndEn.length);
        }
    }

    /** One row of a list. */
    final class Row {
        private final Locator row;

        private Row(Locator row) {
            this.row = row;
        }

        Row fill(String field, String text) {
            type(row.locator("[data-field='" + field + "']").first(), text);
            return this;
        }

        Row both(String field, String zh, String en) {
            return fill(field + "-zh", zh).fill(field + "-en", en);
        }

        Row choose(String field, String name) {
            pick(row.locator("[data-field='" + field + "']").first(), name);
            return this;
        }

        /** Ticks a box, such as {@code right}. */
        Row tick(String field) {
            Locator box = row.locator("[data-field='" + field + "']").first().locator("input");
            if (!box.isChecked()) {
                box.focus();
                page.keyboard().press("Space");
            }
            return this;
        }

        /** Presses {@code up}, {@code down} or {@code remove}. */
        Row act(String act) {
            row.locator("[data-act='" + act + "']").last().focus();
            page.keyboard().press("Enter");
            return this;
        }

        /** A list within this row: those of a part of a case. */
        Rows rows(String list) {
            return new Rows(row.locator("[data-rows='" + list + "']").first());
        }

        String value(String field) {
            return row.locator("[data-field='" + field + "']").first().locator("input, textarea").inputValue();
        }
    }
}
