/** Own enrolments and progress over REST. */
@NullMarked
package org.tongguan.learning.rest;

import org.jspecify.annotations.NullMarked;
