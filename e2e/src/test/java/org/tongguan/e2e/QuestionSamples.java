package org.tongguan.e2e;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One question of each type, filled into the form by keyboard. What is right stands beside each. */
final class QuestionSamples {
    static final List<String> TYPES = List.of("single-choice", "multiple-choice", "true-false", "matching", "ordering", "fill-in", "numeric",
            "short-text", "essay", "hot-spot", "practical", "case");

    private QuestionSamples() {
    }

    /** Fills everything that belongs to the type; stem and labels are the caller's. */
    static QuestionForm fill(QuestionForm form, String type) {
        switch (type) {
            // the second option
            case "single-choice" -> choice(form.rows("options"), 2);
            // the first and the second option; one alone earns a part, the third one nothing
            case "multiple-choice" -> {
                choice(form.rows("options"), 1, 2);
                form.choose("rule", "漏选得部分分，错选不得分");
            }
            case "true-false" -> form.choose("key", "正确");
            // 人口表 with 结构化数据, 会议录音 with 非结构化数据
            case "matching" -> {
                form.rows("prompts").row(1).both("text", "人口表", "Census table").both("target", "结构化数据", "Structured data");
                form.rows("prompts").row(2).both("text", "会议录音", "Recording").both("target", "非结构化数据", "Unstructured data");
                form.rows("prompts").cut(2);
                form.rows("targets").row(1).both("text", "打印机", "Printer");
            }
            // 发现, 隔离, 恢复
            case "ordering" -> {
                form.rows("entries").texts("text", new String[] {"隔离", "Isolate"}, new String[] {"发现", "Detect"}, new String[] {"恢复", "Recover"});
                form.rows("entries").row(2).act("up");
            }
            // 光学字符识别 or OCR for all, …识别 for half
            case "fill-in" -> {
                form.rows("accepted").row(1).fill("form", "光学字符识别");
                form.rows("accepted").row(2).fill("form", "OCR");
                form.rows("accepted").row(3).fill("form", "*识别").fill("percent", "50");
            }
            // 7.5 ± 0.05 in % or 75 in ‰
            case "numeric" -> {
                form.rows("numbers").row(1).fill("value", "7.5").fill("tolerance", "0.05");
                form.rows("units").row(1).fill("symbol", "%").fill("factor", "1");
                form.rows("units").row(2).fill("symbol", "‰").fill("factor", "0.1");
                form.fill("unit-penalty", "20");
            }
            // 最小必要 60 %, 告知 40 %
            case "short-text" -> {
                form.rows("points").row(1).fill("wordings", "最小必要\n最小范围").fill("percent", "60");
                form.rows("points").row(2).fill("wordings", "告知\n同意").fill("percent", "40");
                form.fill("model-zh", "限于最小范围，告知并取得同意。").fill("model-en", "As little as needed, with notice and consent.");
            }
            case "essay" -> {
                form.rows("criteria").row(1).both("title", "观点明确", "Clear view").fill("percent", "40");
                form.rows("criteria").row(2).both("title", "结合实际", "Drawn from practice").fill("percent", "60");
                form.fill("fewest", "20").fill("model-zh", "现状、问题、措施、成效。").fill("model-en", "State, problem, measure, effect.");
            }
            // 40…160 × 60…140 of 400 × 300
            case "hot-spot" -> form.picture("network.png", picture()).fill("alt", "网络拓扑图").rows("regions").row(1).fill("numbers", "40, 60, 120, 80");
            // B2 of 汇总 is 42.5
            case "practical" -> {
                form.taskFile("task.xlsx", workbook()).rows("checks").row(1).choose("check", "单元格的数值").fill("place", "汇总!B2").fill("expected", "42.5")
                        .fill("tolerance", "0.01").fill("percent", "70").both("title", "合计正确", "Right total");
                form.rows("checks").row(2).choose("check", "单元格用了函数").fill("place", "汇总!B2").fill("expected", "SUM").fill("percent", "30")
                        .both("title", "使用求和函数", "Uses SUM");
            }
            // the second option for 2 points, 60 for 3
            case "case" -> {
                QuestionForm.Row first = form.rows("parts").row(1).fill("points", "2").both("stem", "首先应当做什么？", "What comes first?");
                choice(first.rows("options"), 2);
                form.rows("parts").row(2).choose("type", "计算题").fill("points", "3").both("stem", "减少了百分之几？", "By how many percent?")
                        .rows("numbers").row(1).fill("value", "60");
            }
            default -> throw new IllegalArgumentException(type);
        }
        return form;
    }

    private static void choice(QuestionForm.Rows options, int... right) {
        options.texts("text", new String[] {"甲方案", "Plan A"}, new String[] {"乙方案", "Plan B"}, new String[] {"丙方案", "Plan C"});
        for (int number : right) {
            options.row(number).tick("right");
        }
    }

    /** 400 × 300 pixels with a dark box where the hot spot is. */
    static byte[] picture() {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xE6EFFB));
        pen.fillRect(0, 0, 400, 300);
        pen.setColor(new Color(0x1D5FBF));
        pen.fillRect(40, 60, 120, 80);
        pen.setColor(new Color(0x51606F));
        pen.fillOval(250, 150, 80, 80);
        pen.dispose();
        return TaskFiles.png(image);
    }

    static byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tongguan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("汇总");
            sheet.value(0, 0, "项目");
            sheet.value(0, 1, "金额");
            sheet.value(1, 0, "合计");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
