/** Where events, sheets, rubrics and results are kept, and the queries over them. */
@NullMarked
package org.tongguan.roadshow.persistence;

import org.jspecify.annotations.NullMarked;
