/**
 * The rules that every file under {@code content/} must keep, run over the committed files and, to prove that each rule bites, over a
 * sound course with one planted fault at a time.
 */
@NullMarked
package org.tongguan.content.check;

import org.jspecify.annotations.NullMarked;
