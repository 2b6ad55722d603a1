package org.tongguan.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;

/** What a candidate answers, by type of question, and how far one is on the page. The page shows questions and options in an order of its own. */
final class Sitting {
    /**
     * @param matches target by prompt
     * @param spot    place on the picture in its own pixels, reached in steps of 12 and 6 from the middle (300, 150)
     */
    record Answers(String single, List<String> several, String truth, Map<String, String> matches, List<String> order, String word, String number,
            String unit, String sentence, String essay, int[] spot, TaskFiles.Work work, String casePart, String caseEssay) {
    }

    /** Everything right. */
    static final Answers FULL = new Answers("b", List.of("a", "b", "c"), "false", Map.of("avail", "stop", "rpo", "lose", "rto", "back"),
            List.of("m1", "m2", "m3", "m4"), "光学字符识别", "7.5", "%", "限于最小范围，告知并取得同意。", "甲卷：先看数据，再到现场，对照之后推广，最后复盘。",
            new int[] {288, 138}, TaskFiles.Work.BY_FUNCTION, "b", "甲卷：依据是在线政务服务的规定，改为共享核验。");
    /** Something of most. */
    static final Answers PARTLY = new Answers("c", List.of("a", "b", "d"), "false", Map.of("avail", "stop", "rpo", "back", "rto", "back"),
            List.of("m2", "m3", "m1", "m4"), "文字识别", "７．５", "", "限于最小范围。", "乙卷：用数据说清现状，改了再看。", new int[] {480, 150},
            TaskFiles.Work.TYPED_IN, "a", "乙卷：不再收复印件。");

    private Sitting() {
    }

    static String type(Page page) {
        return page.locator("[data-question]").getAttribute("data-type");
    }

    static int slot(Page page) {
        return Integer.parseInt(page.locator("[data-question]").getAttribute("data-question"));
    }

    static boolean last(Page page) {
        return page.locator("#next").isDisabled();
    }

    /** Where an entry of an ordering question stands, from 0. */
    static int place(Page page, String entry) {
        return page.locator("[data-entry]").all().stream().map(one -> one.getAttribute("data-entry")).toList().indexOf(entry);
    }

    /** The workbook to give in. */
    static FilePayload file(TaskFiles.Work work) {
        return new FilePayload("办件量.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", TaskFiles.workbook(work));
    }
}
