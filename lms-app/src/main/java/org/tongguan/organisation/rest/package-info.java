/** People, departments and the roster import for programs. */
@NullMarked
package org.tongguan.organisation.rest;

import org.jspecify.annotations.NullMarked;
