/** Attempts, papers, questions and the rules about them; knows neither the screen nor the database. */
@NullMarked
package org.tongguan.assessment.domain;

import org.jspecify.annotations.NullMarked;
