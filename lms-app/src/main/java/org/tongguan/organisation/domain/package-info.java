/** Reading a roster, its rules, and the difference between a roster and what the organisation knows. Plain Java. */
@NullMarked
package org.tongguan.organisation.domain;

import org.jspecify.annotations.NullMarked;
