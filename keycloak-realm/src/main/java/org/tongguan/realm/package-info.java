/**
 * What a Keycloak server needs to serve Tongguan: the realm file and the login theme, written to where the server reads them.
 *
 * <p>The realm itself is data under {@code /realm} and {@code /theme} of this module; a server that is set up by hand takes
 * those files as they are.
 */
@NullMarked
package org.tongguan.realm;

import org.jspecify.annotations.NullMarked;
