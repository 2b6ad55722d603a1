/** Figures of the whole installation for administrators. */
@NullMarked
package org.tongguan.home.persistence;

import org.jspecify.annotations.NullMarked;
