/** Certificates in the database. */
@NullMarked
package org.tongguan.certification.persistence;

import org.jspecify.annotations.NullMarked;
