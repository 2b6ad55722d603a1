/** The question bank for other programs. */
@NullMarked
package org.tongguan.questionbank.rest;

import org.jspecify.annotations.NullMarked;
