/** Translations: one UTF-8 properties file per slice and language. */
@NullMarked
package org.tongguan.platform.i18n;

import org.jspecify.annotations.NullMarked;
