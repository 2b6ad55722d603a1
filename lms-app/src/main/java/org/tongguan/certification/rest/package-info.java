/** Certificates over REST. */
@NullMarked
package org.tongguan.certification.rest;

import org.jspecify.annotations.NullMarked;
