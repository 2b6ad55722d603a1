/** Reports over HTTP, as JSON and as spreadsheet. */
@NullMarked
package org.tongguan.reporting.rest;

import org.jspecify.annotations.NullMarked;
