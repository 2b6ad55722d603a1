/** The audit trail for the auditor. */
@NullMarked
package org.tongguan.platform.audit.ui;

import org.jspecify.annotations.NullMarked;
