/** Sign-in at the identity provider (OpenID Connect, authorization code with PKCE) and the check of bearer tokens; see {@code docs/adr/0004}. */
@NullMarked
package org.tongguan.platform.security.signin;

import org.jspecify.annotations.NullMarked;
