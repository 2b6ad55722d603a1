/** Read queries over the tables of assessment, the only place of this slice that knows their names, and the own table {@code exam_analysis}. */
@NullMarked
package org.tongguan.itemanalysis.persistence;

import org.jspecify.annotations.NullMarked;
