/** The rules of assignment and progress. */
@NullMarked
package org.tongguan.learning.domain;

import org.jspecify.annotations.NullMarked;
