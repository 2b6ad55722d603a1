/** The trainee's certificates. */
@NullMarked
package org.tongguan.certification.ui;

import org.jspecify.annotations.NullMarked;
