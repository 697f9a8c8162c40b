/** Who is calling; made when a caller is identified, never from what he sends. */
@NullMarked
package chat.prosa.access;

import org.jspecify.annotations.NullMarked;
