/** Files outside the database. */
@NullMarked
package org.tongguan.platform.files;

import org.jspecify.annotations.NullMarked;
