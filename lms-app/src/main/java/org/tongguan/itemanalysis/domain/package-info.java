/**
 * The statistics of a test and its items, in plain Java. Definitions follow the sample (n − 1), and what is undefined is absent: no number
 * stands for it.
 */
@NullMarked
package org.tongguan.itemanalysis.domain;

import org.jspecify.annotations.NullMarked;
