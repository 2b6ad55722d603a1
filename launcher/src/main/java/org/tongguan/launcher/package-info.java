/**
 * Starts everything that Tongguan needs on one machine: MariaDB, Keycloak and Payara Micro with the application, each a child
 * process with a heap of its own. {@link org.tongguan.launcher.Product} is what both the command line and the tests use.
 *
 * <p>Rules:
 * <ul>
 *   <li>R1: an embedded part runs only where no outside server is named in the {@link org.tongguan.launcher.Settings}.</li>
 *   <li>R2: one start at a time on one data folder.</li>
 *   <li>R3: a start first stops what a killed start left behind, and only that: the recorded process on the same folder.</li>
 *   <li>R4: a database that never came into use is created again; one that did is never dropped.</li>
 *   <li>R5: what cannot be started is said in one line that tells what to do, in English and Chinese.</li>
 * </ul>
 */
@NullMarked
package org.tongguan.launcher;

import org.jspecify.annotations.NullMarked;
