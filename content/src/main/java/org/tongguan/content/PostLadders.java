package org.tongguan.content;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Posts below the leaders: ranks of civil servants and, for each profession, the technical titles. Lower ranks are drawn more often. */
final class PostLadders {

    private static final List<String> SECTIONS = List.of("综合", "人事", "业务", "法规", "督查", "规划", "财务", "信息", "宣传", "服务", "监察", "档案");
    private static final List<String> RANKS = List.of("副科长", "一级主任科员", "二级主任科员", "三级主任科员", "四级主任科员", "四级主任科员",
            "一级科员", "一级科员", "一级科员", "二级科员");
    private static final Map<String, List<String>> TITLES = Map.of(
            "工程", List.of("正高级工程师", "高级工程师", "工程师", "工程师", "助理工程师", "助理工程师", "技术员"),
            "教学", List.of("教授", "副教授", "讲师", "讲师", "助教"),
            "审计", List.of("正高级审计师", "高级审计师", "审计师", "审计师", "助理审计师"),
            "会计", List.of("正高级会计师", "高级会计师", "会计师", "会计师", "助理会计师"),
            "经济", List.of("高级经济师", "经济师", "经济师", "助理经济师"),
            "卫生", List.of("主任医师", "副主任医师", "主治医师", "主治医师", "医师", "主管技师"),
            "农业", List.of("推广研究员", "高级农艺师", "农艺师", "农艺师", "助理农艺师"));

    private PostLadders() {
    }

    static String sectionHead(int section) {
        return SECTIONS.get(section % SECTIONS.size()) + "科科长";
    }

    static String rank(Random random) {
        return RANKS.get(random.nextInt(RANKS.size()));
    }

    static String title(String profession, Random random) {
        var titles = TITLES.get(profession);
        return titles.get(random.nextInt(titles.size()));
    }
}
