package org.tongguan.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants one fault at a time in a copy of the committed frameworks, rubric, scheme and roadshow. */
class PlantedScoringFaultsTest {

    @TempDir
    Path content;

    private final Faults faults = new Faults();

    @BeforeEach
    void copyTheCommittedFiles() throws IOException {
        for (String folder : new String[] {"frameworks", "rubrics", "schemes", "roadshow", "roster"}) {
            Files.createDirectories(content.resolve(folder));
            for (Path file : ContentFiles.in(Path.of(folder))) {
                Files.copy(file, content.resolve(folder).resolve(file.getFileName()));
            }
        }
    }

    @Test
    void findsNothingInTheCopy() {
        check();

        assertThat(faults.all()).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            frameworks/five-abilities.yaml | key: execution           | key: perception             | duplicate perception
            frameworks/five-abilities.yaml | ', en: Digital execution' | ''                         | missing text en
            frameworks/five-abilities.yaml | 'id: five-abilities'     | 'id: abilities'             | id differs from the file's name
            frameworks/mappings.yaml       | to: safety-ethics        | to: courage                 | unknown key courage
            frameworks/mappings.yaml       | from: development,       | 'from: creativity,'         | development is mapped to nothing
            frameworks/mappings.yaml       | zh-CN: 两者都以数字思维为核心。, | ''                     | missing text zh-CN
            rubrics/roadshow.yaml          | 'weight: 7'              | 'weight: 8'                 | weights sum to 101
            rubrics/roadshow.yaml          | key: reuse               | key: users                  | duplicate users
            rubrics/roadshow.yaml          | 'score: 5'               | 'score: 6'                  | anchors must describe 0, 5 and 10
            schemes/annual.yaml            | 'exam, weight: 40'       | 'exam, weight: 41'          | weights sum to 101
            schemes/annual.yaml            | '{key: exam'             | '{key: luck'                | unknown indicator luck
            schemes/annual.yaml            | '  technician:'          | '  expert:'                 | tiers must be
            schemes/annual.yaml            | 'quarter: 4'             | 'quarter: 3'                | period-divisor must be
            schemes/annual.yaml            | 'unit: percent'          | 'unit: stars'               | unknown unit stars
            roadshow/demo-season.yaml      | 'rubric: roadshow'       | 'rubric: beauty'            | unknown rubric
            roadshow/demo-season.yaml      | 'presenter: YC00001'     | 'presenter: YC00007'        | the presenter is a judge
            roadshow/demo-season.yaml      | 'presenter: YC00001'     | 'presenter: YC00002'        | the presenter must be a leader of the department
            roadshow/demo-season.yaml      | '[YC00007, '             | '[YC00008, '                | duplicate YC00008
            roadshow/demo-season.yaml      | '[YC00007, '             | '[YC99999, '                | unknown judge YC99999
            roadshow/demo-season.yaml      | '-name: 云川市数据局'      | '-name: 数据局'              | department-name differs
            roadshow/demo-season.yaml      | +08:00                   | ''                          | starts is no date
            """)
    void findsAPlantedFault(String file, String sound, String planted, String expected) throws IOException {
        String text = Files.readString(content.resolve(file));
        assertThat(text).contains(sound);
        Files.writeString(content.resolve(file), text.replace(sound, planted));

        check();

        assertThat(faults.all()).anySatisfy(fault -> assertThat(fault).contains(expected));
    }

    private void check() {
        FrameworkCheck.checkMappings(content.resolve("frameworks"), faults);
        ScoringCheck.checkRubric(content.resolve("rubrics/roadshow.yaml"), faults);
        ScoringCheck.checkScheme(content.resolve("schemes/annual.yaml"), faults);
        RoadshowCheck.check(content.resolve("roadshow/demo-season.yaml"), content, faults);
    }
}
