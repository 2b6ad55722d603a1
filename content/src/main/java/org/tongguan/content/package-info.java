/**
 * What people edit, packed under {@code content/} of this jar: courses, competence frameworks, rubrics, appraisal schemes, roadshow
 * events and the demo roster. The only code here is the generator of that roster, so that the 2,000 fictional people can be made again.
 */
@NullMarked
package org.tongguan.content;

import org.jspecify.annotations.NullMarked;
