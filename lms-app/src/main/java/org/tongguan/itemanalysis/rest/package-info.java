/** Item analysis over HTTP. */
@NullMarked
package org.tongguan.itemanalysis.rest;

import org.jspecify.annotations.NullMarked;
