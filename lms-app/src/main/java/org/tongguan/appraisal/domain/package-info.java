/** Schemes and the rules of scoring. Knows no container. */
@NullMarked
package org.tongguan.appraisal.domain;

import org.jspecify.annotations.NullMarked;
