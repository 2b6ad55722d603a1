/** The one clock. */
@NullMarked
package org.tongguan.platform.time;

import org.jspecify.annotations.NullMarked;
