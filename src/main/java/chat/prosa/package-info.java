/** Starts and announces the server. */
@NullMarked
package chat.prosa;

import org.jspecify.annotations.NullMarked;
