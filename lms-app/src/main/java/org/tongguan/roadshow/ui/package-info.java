/** The views of roadshows and the judging desk. */
@NullMarked
package org.tongguan.roadshow.ui;

import org.jspecify.annotations.NullMarked;
