/** What is left to do later, and where it came from. */
@NullMarked
package chat.prosa.ticket;

import org.jspecify.annotations.NullMarked;
