/** Read queries over the tables of other slices; the only place of this slice that knows their names. */
@NullMarked
package org.tongguan.reporting.persistence;

import org.jspecify.annotations.NullMarked;
