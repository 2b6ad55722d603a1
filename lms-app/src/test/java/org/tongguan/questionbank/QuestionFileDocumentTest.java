package org.tongguan.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuestionFileDocumentTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theDocumentShowsASoundExampleOfEveryType() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/question-files.md")));
        assertThat(block.find()).isTrue();
        List<Question> examples = QuestionFile.readOfAnyCourse("question-files.md", block.group(1), Set.of("perception", "execution"),
                FilesBeside.NONE);
        assertThat(examples).extracting(Question::type).containsExactlyInAnyOrder(ItemType.values());
    }
}
