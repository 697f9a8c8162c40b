/** What an identity provider says of somebody who signs in there, by OpenID Connect. */
@NullMarked
package chat.prosa.api.oidc;

import org.jspecify.annotations.NullMarked;
