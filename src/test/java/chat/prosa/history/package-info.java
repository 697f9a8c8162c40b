/** How the past is read. */
@NullMarked
package chat.prosa.history;

import org.jspecify.annotations.NullMarked;
