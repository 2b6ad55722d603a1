/** Attempts, answers and question banks in the database. */
@NullMarked
package org.tongguan.assessment.persistence;

import org.jspecify.annotations.NullMarked;
