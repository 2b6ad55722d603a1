package org.tongguan.questionbank.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongguan.questionbank.ItemType;

/** Words that trainers write into the workbook, and what they mean. The first word of each meaning is the one that is written. */
final class SheetWords {
    static final String CASE_MATTERS = "区分大小写";
    private static final Map<ItemType, List<String>> TYPES = new LinkedHashMap<>();
    private static final Map<String, List<String>> DIFFICULTIES = new LinkedHashMap<>();
    private static final Map<String, List<String>> RULES = new LinkedHashMap<>();
    private static final Map<String, List<String>> TRUTHS = Map.of("true", List.of("正确", "对", "是", "√", "✓", "T"),
            "false", List.of("错误", "错", "否", "×", "✗", "X", "F"));

    static {
        TYPES.put(ItemType.SINGLE_CHOICE, List.of("单选题", "单选"));
        TYPES.put(ItemType.MULTIPLE_CHOICE, List.of("多选题", "多选"));
        TYPES.put(ItemType.TRUE_FALSE, List.of("判断题", "判断"));
        TYPES.put(ItemType.MATCHING, List.of("匹配题", "配对题", "匹配", "连线题"));
        TYPES.put(ItemType.ORDERING, List.of("排序题", "排序"));
        TYPES.put(ItemType.FILL_IN, List.of("填空题", "填空"));
        TYPES.put(ItemType.NUMERIC, List.of("计算题", "数值题", "计算"));
        TYPES.put(ItemType.SHORT_TEXT, List.of("简答题", "简答"));
        TYPES.put(ItemType.ESSAY, List.of("论述题", "论述"));
        TYPES.put(ItemType.HOT_SPOT, List.of("识图题"));
        TYPES.put(ItemType.PRACTICAL, List.of("操作题"));
        TYPES.put(ItemType.CASE, List.of("案例题", "案例"));
        DIFFICULTIES.put("easy", List.of("易", "容易", "简单"));
        DIFFICULTIES.put("medium", List.of("中", "中等", "一般"));
        DIFFICULTIES.put("hard", List.of("难", "困难"));
        RULES.put("all-or-nothing", List.of("全对得分"));
        RULES.put("no-wrong-option", List.of("漏选得部分分", "少选得部分分"));
        RULES.put("right-minus-wrong", List.of("对错相抵"));
        RULES.put("weights", List.of("按权重"));
        RULES.put("places", List.of("按位置"));
        RULES.put("neighbours", List.of("按相邻"));
        RULES.put("share", List.of("按对数"));
        RULES.put("case-matters", List.of(CASE_MATTERS));
    }

    private SheetWords() {
    }

    static Optional<ItemType> type(String word) {
        return find(TYPES, word).or(() -> ItemType.ofKey(word.toLowerCase(Locale.ROOT)));
    }

    static String word(ItemType type) {
        return TYPES.getOrDefault(type, List.of(type.key())).get(0);
    }

    static List<String> types() {
        return TYPES.keySet().stream().filter(type -> type != ItemType.HOT_SPOT && type != ItemType.PRACTICAL).map(SheetWords::word).toList();
    }

    static Optional<String> difficulty(String word) {
        return find(DIFFICULTIES, word).or(() -> Optional.of(word).filter(DIFFICULTIES::containsKey));
    }

    static String difficultyWord(String key) {
        return DIFFICULTIES.getOrDefault(key, List.of(key)).get(0);
    }

    static List<String> difficulties() {
        return DIFFICULTIES.values().stream().map(words -> words.get(0)).toList();
    }

    static Optional<String> rule(String word) {
        return find(RULES, word).or(() -> Optional.of(word).filter(RULES::containsKey));
    }

    static String ruleWord(String key) {
        return RULES.getOrDefault(key, List.of(key)).get(0);
    }

    static List<String> rules() {
        return RULES.values().stream().map(words -> words.get(0)).toList();
    }

    static Optional<String> truth(String word) {
        return find(TRUTHS, word).or(() -> Optional.of(word.toLowerCase(Locale.ROOT)).filter(TRUTHS::containsKey));
    }

    static String truthWord(String key) {
        return TRUTHS.getOrDefault(key, List.of(key)).get(0);
    }

    private static <K> Optional<K> find(Map<K, List<String>> words, String wanted) {
        return words.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(wanted::equalsIgnoreCase)).map(Map.Entry::getKey)
                .findFirst();
    }
}
