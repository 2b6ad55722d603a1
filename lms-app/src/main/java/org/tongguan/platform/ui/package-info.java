/** The shell around every Flow view and the components that views share. */
@NullMarked
package org.tongguan.platform.ui;

import org.jspecify.annotations.NullMarked;
