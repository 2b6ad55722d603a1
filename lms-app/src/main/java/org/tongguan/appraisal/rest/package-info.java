/** Records over REST. */
@NullMarked
package org.tongguan.appraisal.rest;

import org.jspecify.annotations.NullMarked;
