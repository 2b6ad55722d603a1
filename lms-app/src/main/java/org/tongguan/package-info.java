/** Tongguan: one web archive, sliced by business capability; see {@code docs/adr/0002}. */
@NullMarked
package org.tongguan;

import org.jspecify.annotations.NullMarked;
