/** The screen of pass rates. */
@NullMarked
package org.tongguan.reporting.ui;

import org.jspecify.annotations.NullMarked;
