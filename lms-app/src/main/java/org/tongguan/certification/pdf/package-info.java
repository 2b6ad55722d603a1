/** The certificate as a PDF: fonts, layout, QR code. */
@NullMarked
package org.tongguan.certification.pdf;

import org.jspecify.annotations.NullMarked;
