/** Enrolments and marks in the database. */
@NullMarked
package org.tongguan.learning.persistence;

import org.jspecify.annotations.NullMarked;
