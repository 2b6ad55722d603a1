/** Courses over REST. */
@NullMarked
package org.tongguan.catalogue.rest;

import org.jspecify.annotations.NullMarked;
