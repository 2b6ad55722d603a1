/** Start pages composed from several slices. */
@NullMarked
package org.tongguan.home;

import org.jspecify.annotations.NullMarked;
