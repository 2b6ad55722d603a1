package org.tongguan.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongguan.shared.DomainError;

class LessonMarkdownTest {
    private static final int FRONT_LINES = 4;
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<script>alert(1)</script> | catalogue.raw-html",
        "正文 <b onclick=\"x()\">粗</b> | catalogue.raw-html",
        "<img src=x onerror=alert(1)> | catalogue.raw-html",
        "<!-- 注释 --> | catalogue.raw-html",
        "[点我](javascript:alert(1)) | catalogue.unsafe-link",
        "[点我](JaVaScRiPt:alert(1)) | catalogue.unsafe-link",
        "[点我](data:text/html;base64,PHNjcmlwdD4=) | catalogue.unsafe-link",
        "<javascript:alert(1)> | catalogue.unsafe-link",
        "[点我](//evil.example/) | catalogue.unsafe-link",
        "[点我](http://plain.example/) | catalogue.unsafe-link",
        "![图](https://pixel.example/a.png) | catalogue.image"})
    void refusesWithFileAndLine(String markdown, String code) {
        DomainError refused = catchThrowableOfType(DomainError.class,
                () -> CourseFolder.in(root).lesson("01-first", "第一行\n\n第三行\n\n" + markdown + "\n").read());

        assertThat(refused.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.where()).isEqualTo("safe-desk/lessons/01-first.md:" + (FRONT_LINES + 5));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[国务院](https://www.example.org/)", "[下一课](second)", "`<script>alert(1)</script>`",
        "```\n<script>alert(1)</script>\n```", "a < b 且 c > d"})
    void acceptsWhatIsHarmless(String markdown) {
        String html = CourseFolder.in(root).lesson("01-first", markdown).read().lessons().get(0).html();

        assertThat(html).isNotBlank().doesNotContain("<script");
    }

    @Test
    void rendersHeadingsListsAndTables() {
        String html = CourseFolder.in(root).lesson("01-first", "## 目标\n\n- 一\n- **二**\n\n| 项 | 值 |\n|---|--:|\n| 甲 | 1 |\n").read()
                .lessons().get(0).html();

        assertThat(html).contains("<h2>目标</h2>", "<li>一</li>", "<strong>二</strong>", "<th>项</th>", "<td align=\"right\">1</td>");
    }

    @Test
    void theSanitiserAloneRemovesWhatARenderingGapWouldLetThrough() {
        String html = LessonMarkdown.sanitised("<p onclick=\"x()\">甲<script>alert(1)</script><a href=\"javascript:x()\">乙</a>"
                + "<iframe src=\"https://x.example\"></iframe><style>p{}</style></p>");

        assertThat(html).isEqualTo("<p>甲乙</p>");
    }
}
