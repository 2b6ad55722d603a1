/** Reading of content files: what a sound course is, which Markdown is refused, and when files make a new version. */
@NullMarked
package org.tongguan.catalogue.domain;

import org.jspecify.annotations.NullMarked;
