/** What trainers see of the content: courses as loaded, faults, previews. */
@NullMarked
package org.tongguan.catalogue.ui;

import org.jspecify.annotations.NullMarked;
