/** The append-only trail of everything that changes a score, a grade, a role or a certificate. */
@NullMarked
package org.tongguan.platform.audit;

import org.jspecify.annotations.NullMarked;
