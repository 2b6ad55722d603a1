/** Assignment by tier, progress through lessons, completion. Uses organisation, catalogue and assessment. */
@NullMarked
package org.tongguan.learning;

import org.jspecify.annotations.NullMarked;
