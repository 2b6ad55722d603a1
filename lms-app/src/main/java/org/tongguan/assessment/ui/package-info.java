/** The candidate's list of exams. The exam itself is a plain page, {@code /exam/<id>}. */
@NullMarked
package org.tongguan.assessment.ui;

import org.jspecify.annotations.NullMarked;
