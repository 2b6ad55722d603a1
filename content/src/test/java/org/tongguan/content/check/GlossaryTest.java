package org.tongguan.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| `(term[^`|]*)` \\| [^|]+ \\|");

    @Test
    void everyTermHasOneChineseWordOneEnglishWordAndOneKey() throws IOException {
        var lines = Files.readAllLines(Path.of("../docs/glossary.md"));
        var rows = lines.stream().filter(line -> line.contains("`term.") && line.startsWith("|"))
                .map(ROW::matcher).peek(row -> assertThat(row.matches()).isTrue())
                .map(row -> List.of(row.group(1), row.group(2), row.group(4))).toList();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        for (int column = 0; column < 3; column++) {
            int at = column;
            assertThat(rows.stream().map(row -> row.get(at)).toList()).doesNotHaveDuplicates();
        }
        assertThat(rows).allSatisfy(row -> assertThat(row.get(2)).matches("term\\.[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }
}
