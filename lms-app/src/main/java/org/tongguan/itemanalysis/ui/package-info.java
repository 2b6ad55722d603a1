/** Screens of item analysis. */
@NullMarked
package org.tongguan.itemanalysis.ui;

import org.jspecify.annotations.NullMarked;
