/** What runs once when the application starts, in order. */
@NullMarked
package org.tongguan.platform.start;

import org.jspecify.annotations.NullMarked;
