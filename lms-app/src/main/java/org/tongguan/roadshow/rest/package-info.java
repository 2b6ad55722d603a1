/** The REST operations of roadshows. */
@NullMarked
package org.tongguan.roadshow.rest;

import org.jspecify.annotations.NullMarked;
