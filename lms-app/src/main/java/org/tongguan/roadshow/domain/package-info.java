/** What events, entries, sheets and results are, and the rules that they keep. */
@NullMarked
package org.tongguan.roadshow.domain;

import org.jspecify.annotations.NullMarked;
