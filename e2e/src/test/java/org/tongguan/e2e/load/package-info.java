/**
 * Load and fault runs of the exam against the started product, driven through the real contract over loopback, and lists and searches on
 * many rows. {@code e2e/exam-load --help}, {@code e2e/exam-faults --help} and {@code e2e/bank-load --help} tell what they take.
 *
 * <p>The driver shares the machine with what it measures, so it is one thread over non-blocking sockets and parses no JSON while a clock
 * runs. Logging in is not measured: an identity provider inside the driver signs the tokens, and the application checks them as always.
 *
 * @see "Design decision: docs/adr/0013"
 */
@NullMarked
package org.tongguan.e2e.load;

import org.jspecify.annotations.NullMarked;
