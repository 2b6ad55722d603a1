/** The person's record, and the records of the people one answers for. */
@NullMarked
package org.tongguan.appraisal.ui;

import org.jspecify.annotations.NullMarked;
