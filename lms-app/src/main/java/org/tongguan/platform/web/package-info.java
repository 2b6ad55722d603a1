/** Servlet filters and the plain pages outside Flow. */
@NullMarked
package org.tongguan.platform.web;

import org.jspecify.annotations.NullMarked;
