/** Who is calling and what they may do. Deny unless granted: see {@link Access}. */
@NullMarked
package org.tongguan.platform.security;

import org.jspecify.annotations.NullMarked;
