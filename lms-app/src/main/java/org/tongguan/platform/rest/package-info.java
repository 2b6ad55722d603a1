/** The REST application, problem documents (RFC 9457) and the filters before every operation. */
@NullMarked
package org.tongguan.platform.rest;

import org.jspecify.annotations.NullMarked;
