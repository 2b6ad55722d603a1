/** Writing of course versions, frameworks and load faults. */
@NullMarked
package org.tongguan.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
