/**
 * Start pages: what is due, what is next, and one obvious button, for each role that the caller holds. Composed from the other slices'
 * services; keeps nothing of its own. Out of scope: whatever can be changed.
 */
@NullMarked
package org.tongguan.home;

import org.jspecify.annotations.NullMarked;
