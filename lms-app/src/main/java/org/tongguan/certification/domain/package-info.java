/** The certificate, its serial number, code and dates. Knows no container. */
@NullMarked
package org.tongguan.certification.domain;

import org.jspecify.annotations.NullMarked;
