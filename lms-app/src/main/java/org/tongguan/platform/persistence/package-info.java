/** The data source, the schema migration and column conversions. */
@NullMarked
package org.tongguan.platform.persistence;

import org.jspecify.annotations.NullMarked;
