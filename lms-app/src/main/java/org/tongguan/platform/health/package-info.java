/** Whether this node can serve: {@code /health/live} and {@code /health/ready} (MicroProfile Health). */
@NullMarked
package org.tongguan.platform.health;

import org.jspecify.annotations.NullMarked;
