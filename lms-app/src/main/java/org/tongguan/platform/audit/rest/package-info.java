/** The audit trail for programs. */
@NullMarked
package org.tongguan.platform.audit.rest;

import org.jspecify.annotations.NullMarked;
