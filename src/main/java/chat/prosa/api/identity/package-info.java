/** Signing in, and knowing again who did. */
@NullMarked
package chat.prosa.api.identity;

import org.jspecify.annotations.NullMarked;
