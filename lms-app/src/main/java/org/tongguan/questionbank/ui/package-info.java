/** The question bank on the screen. */
@NullMarked
package org.tongguan.questionbank.ui;

import org.jspecify.annotations.NullMarked;
