/** What every slice stands on: shell, REST, security, persistence, translations, time, audit trail, files. */
@NullMarked
package org.tongguan.platform;

import org.jspecify.annotations.NullMarked;
