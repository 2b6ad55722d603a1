package org.tongguan.itemanalysis;

import java.util.OptionalDouble;

/**
 * One option of a question.
 *
 * @param option    its id; {@link #NONE} for those who chose nothing
 * @param right     whether the key names it
 * @param chosenBy  how many chose it
 * @param share     percent of those who had the item
 * @param upper     percent of the upper 27 %
 * @param lower     percent of the lower 27 %
 * @param meanTotal mean total of those who chose it, in points; absent when nobody did
 */
public record OptionStatistics(String option, boolean right, int chosenBy, OptionalDouble share, OptionalDouble upper, OptionalDouble lower,
        OptionalDouble meanTotal) {
    /** Stands for no answer. */
    public static final String NONE = "";
}
