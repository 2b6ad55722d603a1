/** The REST contract of exams and attempts. Times are UTC in ISO 8601; ids are numbers. */
@NullMarked
package org.tongguan.assessment.rest;

import org.jspecify.annotations.NullMarked;
