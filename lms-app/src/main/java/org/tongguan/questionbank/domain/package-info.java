/** What answers are compared with beyond plain values: the files that candidates give in, and questions as text. */
@NullMarked
package org.tongguan.questionbank.domain;

import org.jspecify.annotations.NullMarked;
