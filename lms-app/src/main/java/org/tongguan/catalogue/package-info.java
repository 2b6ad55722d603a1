/** Courses, their versions and lessons, loaded from content files. Uses organisation. */
@NullMarked
package org.tongguan.catalogue;

import org.jspecify.annotations.NullMarked;
