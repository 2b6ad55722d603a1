/** Value types and the one exception that every slice shares. No business word lives here. */
@NullMarked
package org.tongguan.shared;

import org.jspecify.annotations.NullMarked;
