/** Why a request was not served, said the same way everywhere (RFC 9457). */
@NullMarked
package chat.prosa.api.problem;

import org.jspecify.annotations.NullMarked;
