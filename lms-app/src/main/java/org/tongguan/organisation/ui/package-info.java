/** People and the roster import for people. */
@NullMarked
package org.tongguan.organisation.ui;

import org.jspecify.annotations.NullMarked;
