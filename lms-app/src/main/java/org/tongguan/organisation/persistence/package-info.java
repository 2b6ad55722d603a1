/** The roster in the database: loading it whole and writing a difference in batches. */
@NullMarked
package org.tongguan.organisation.persistence;

import org.jspecify.annotations.NullMarked;
