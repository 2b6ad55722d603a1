/**
 * Courses, their versions and lessons, and competence frameworks, loaded from content files.
 *
 * <p>Operations: list courses, read a lesson, load the files anew, see what was refused.
 * <ul>
 * <li>K1: files that differ from the current version's (by digest) make the next version; earlier versions stay as they were.
 * <li>K2: a folder with any fault changes nothing; the version before stays current, and each fault names its file and line.
 * <li>K3: a lesson with raw HTML, an image or a link that is not {@code https} is refused; what is rendered is sanitised as well.
 * <li>K4: files are UTF-8, bounded in size, and lie inside their folder; YAML carries no Java types and few aliases.
 * </ul>
 * Uses organisation (tiers). Out of scope: questions and exams, who studies what.
 */
@NullMarked
package org.tongguan.catalogue;

import org.jspecify.annotations.NullMarked;
