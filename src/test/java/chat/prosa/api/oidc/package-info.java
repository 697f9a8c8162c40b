/** Tests of what an identity provider says, with a provider of their own. */
@NullMarked
package chat.prosa.api.oidc;

import org.jspecify.annotations.NullMarked;
