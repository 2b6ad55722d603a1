/** Events, entries, rubrics, judging and the live board. Uses organisation and catalogue. */
@NullMarked
package org.tongguan.roadshow;

import org.jspecify.annotations.NullMarked;
