/** Files of questions: one reader and one writer for each format. Plain Java; what comes in is never trusted. */
@NullMarked
package org.tongguan.questionbank.formats;

import org.jspecify.annotations.NullMarked;
