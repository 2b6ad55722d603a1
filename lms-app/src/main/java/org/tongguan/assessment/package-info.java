/** Question bank, exams, attempts and marking. Uses organisation and catalogue. */
@NullMarked
package org.tongguan.assessment;

import org.jspecify.annotations.NullMarked;
