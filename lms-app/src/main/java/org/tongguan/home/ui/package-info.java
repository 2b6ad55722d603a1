/** The start page and one desk for each role. */
@NullMarked
package org.tongguan.home.ui;

import org.jspecify.annotations.NullMarked;
