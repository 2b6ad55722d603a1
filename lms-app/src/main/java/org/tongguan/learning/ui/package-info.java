/** Courses as their reader sees them: the own path, a course's outline, the lesson page. */
@NullMarked
package org.tongguan.learning.ui;

import org.jspecify.annotations.NullMarked;
