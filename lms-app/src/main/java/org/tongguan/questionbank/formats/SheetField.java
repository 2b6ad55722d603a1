package org.tongguan.questionbank.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of the workbook. Both names are accepted in a header; the Chinese one is written. */
enum SheetField {
    CODE("题号", 14), TYPE("题型", 10), STEM("题干", 44), OPTION_A("选项A", 20), OPTION_B("选项B", 20), OPTION_C("选项C", 20), OPTION_D("选项D", 20),
    OPTION_E("选项E", 14), OPTION_F("选项F", 14), OPTION_G("选项G", 14), OPTION_H("选项H", 14), ANSWER("答案", 26), EXPLANATION("解析", 36),
    COMPETENCE("能力", 16), DIFFICULTY("难度", 8), LESSON("课节", 16), SOURCE("来源", 20), RULE("计分规则", 16), WEIGHTS("选项权重", 20),
    TOLERANCE("容差", 8), UNITS("单位", 16), UNIT_PENALTY("缺单位扣分", 12), MODEL("参考答案", 30), FEWEST("最少字数", 10), CASE("所属案例", 14),
    POINTS("分值", 8), STEM_EN("英文题干", 30), OPTION_A_EN("英文选项A", 16), OPTION_B_EN("英文选项B", 16), OPTION_C_EN("英文选项C", 16),
    OPTION_D_EN("英文选项D", 16), OPTION_E_EN("英文选项E", 12), OPTION_F_EN("英文选项F", 12), OPTION_G_EN("英文选项G", 12),
    OPTION_H_EN("英文选项H", 12), ANSWER_EN("英文答案", 20), EXPLANATION_EN("英文解析", 26), MODEL_EN("英文参考答案", 26);

    static final List<SheetField> OPTIONS = List.of(OPTION_A, OPTION_B, OPTION_C, OPTION_D, OPTION_E, OPTION_F, OPTION_G, OPTION_H);
    static final List<SheetField> REQUIRED = List.of(TYPE, STEM, ANSWER);

    private final String chinese;
    private final int width;

    SheetField(String chinese, int width) {
        this.chinese = chinese;
        this.width = width;
    }

    String chinese() {
        return chinese;
    }

    /** Such as {@code option_a}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** The column with the same content in English. */
    SheetField english() {
        return valueOf(name() + "_EN");
    }

    static Optional<SheetField> named(String header) {
        String name = header.strip();
        return Arrays.stream(values()).filter(field -> field.chinese.equalsIgnoreCase(name) || field.key().equalsIgnoreCase(name)).findFirst();
    }
}
