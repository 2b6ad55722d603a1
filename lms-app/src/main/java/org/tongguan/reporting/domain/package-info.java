/** Rules of reporting that need no database. */
@NullMarked
package org.tongguan.reporting.domain;

import org.jspecify.annotations.NullMarked;
