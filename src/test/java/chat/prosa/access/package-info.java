/** Who is calling, and from where. */
@NullMarked
package chat.prosa.access;

import org.jspecify.annotations.NullMarked;
