/** Questions and their versions in the database. */
@NullMarked
package org.tongguan.questionbank.persistence;

import org.jspecify.annotations.NullMarked;
