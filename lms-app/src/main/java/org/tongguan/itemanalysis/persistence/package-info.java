/**
 * Read queries over the tables of assessment, the only place of this slice that knows their names, and the own tables
 * {@code exam_analysis}, {@code item_figure} and {@code question_figure}.
 */
@NullMarked
package org.tongguan.itemanalysis.persistence;

import org.jspecify.annotations.NullMarked;
