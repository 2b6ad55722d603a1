package org.tongguan.organisation;

import java.util.Optional;

/**
 * Which people to list.
 *
 * @param text       part of the name, or the beginning of the staff number; empty for everyone
 * @param department code of a department; with everyone below it
 * @param retired    those who have left instead of those in service
 */
public record PersonQuery(String text, Optional<String> department, Optional<Tier> tier, boolean retired, Order order,
        boolean descending) {
    /** What a list is sorted by; names in the order of their Pinyin. */
    public enum Order {
        STAFF_NUMBER("p.staff_number"),
        NAME("CONVERT(p.name USING gbk) COLLATE gbk_chinese_ci"),
        DEPARTMENT("d.path"),
        POST("CONVERT(p.post USING gbk) COLLATE gbk_chinese_ci"),
        TIER("p.tier");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }

    public static final PersonQuery EVERYONE =
            new PersonQuery("", Optional.empty(), Optional.empty(), false, Order.STAFF_NUMBER, false);

    public PersonQuery sorted(Order by, boolean downwards) {
        return new PersonQuery(text, department, tier, retired, by, downwards);
    }
}
