/** Departments (a tree), people, posts and tiers; import and synchronisation of the roster. Uses no other slice. */
@NullMarked
package org.tongguan.organisation;

import org.jspecify.annotations.NullMarked;
