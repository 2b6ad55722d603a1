/** Reads rubrics and the demo event from the content folder at start. */
@NullMarked
package org.tongguan.roadshow.content;

import org.jspecify.annotations.NullMarked;
