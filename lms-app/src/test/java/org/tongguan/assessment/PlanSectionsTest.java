package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PlanSectionsTest {
    private static final String ROW = "{'type':'single-choice','count':3}";

    @Test
    void theMinutesOfAllSectionsAreTheMinutesOfTheExam() {
        ExamPlan plan = plan(90, section("'minutes':10,", ROW) + "," + section("'minutes':25,", ROW + "," + ROW)).checked();

        assertThat(plan.minutes()).isEqualTo(35);
        assertThat(plan.questions()).isEqualTo(9);
        assertThat(plan.sections()).extracting(ExamPlan.Section::rows).containsExactly(1, 2);
    }

    @Test
    void sectionsWithoutMinutesShareThoseOfTheExam() {
        assertThat(plan(90, section("'minutes':10,", ROW) + "," + section("", ROW)).checked().minutes()).isEqualTo(90);
    }

    @Test
    void aPlanWithSectionsSurvivesItsText() {
        ExamPlan plan = plan(90, section("'minutes':10,", ROW) + "," + section("", ROW + "," + ROW));
        assertThat(ExamPlanJson.read(ExamPlanJson.write(plan))).isEqualTo(plan);
    }

    @Test
    void saysWhichSectionIsWrong() {
        assertThatThrownBy(() -> plan(90, section("", ROW) + "," + section("", "")).checked()).hasMessageContaining("exam.section-empty").hasMessageContaining("2");
        assertThatThrownBy(() -> plan(90, "{'title':{'zh':' '},'rows':[" + ROW + "]}").checked()).hasMessageContaining("exam.section-title");
        assertThatThrownBy(() -> plan(90, section("'minutes':0,", ROW)).checked()).hasMessageContaining("exam.section-minutes");
        assertThatThrownBy(() -> plan(90, section("'minutes':301,", ROW)).checked()).hasMessageContaining("exam.section-minutes");
        assertThatThrownBy(() -> plan(90, section("'minutes':200,", ROW) + "," + section("'minutes':101,", ROW)).checked())
                .hasMessageContaining("exam.sections-too-long").hasMessageContaining("301");
        assertThatThrownBy(() -> plan(90, section("'minutes':90,", ROW) + "," + section("", ROW)).checked())
                .as("nothing is left for the second").hasMessageContaining("exam.sections-too-long");
    }

    @Test
    void refusesRowsBesideSections() {
        assertThatThrownBy(() -> read("{'title':{'zh':'测验'},'course':'c','rows':[" + ROW + "],'sections':[" + section("", ROW) + "]}"))
                .hasMessageContaining("rows");
        assertThatThrownBy(() -> read("{'title':{'zh':'测验'},'course':'c','sections':[{'rows':[]}]}")).hasMessageContaining("sections");
        assertThatThrownBy(() -> plan(90, section("'minutes':1.5,", ROW))).hasMessageContaining("sections");
    }

    private static String section(String minutes, String rows) {
        return "{'title':{'zh':'部分','en':'Part'}," + minutes + "'rows':[" + rows + "]}";
    }

    private static ExamPlan plan(int minutes, String sections) {
        return read("{'title':{'zh':'测验'},'course':'c','minutes':" + minutes + ",'sections':[" + sections + "]}");
    }

    private static ExamPlan read(String json) {
        return ExamPlanJson.read(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject());
    }
}
