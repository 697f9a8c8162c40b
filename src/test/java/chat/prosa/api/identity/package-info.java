/** Who gets in, who does not, and how he is known again. */
@NullMarked
package chat.prosa.api.identity;

import org.jspecify.annotations.NullMarked;
