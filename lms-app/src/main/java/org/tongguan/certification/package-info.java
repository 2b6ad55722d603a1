/** Certificates: issue, PDF, public verification. Uses organisation, catalogue, assessment and learning. */
@NullMarked
package org.tongguan.certification;

import org.jspecify.annotations.NullMarked;
