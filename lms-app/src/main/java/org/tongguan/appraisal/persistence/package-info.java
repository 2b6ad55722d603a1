/** Evidence and schemes in the database. */
@NullMarked
package org.tongguan.appraisal.persistence;

import org.jspecify.annotations.NullMarked;
