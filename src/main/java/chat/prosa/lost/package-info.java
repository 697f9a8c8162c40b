/** Which silence means what, and when. */
@NullMarked
package chat.prosa.lost;

import org.jspecify.annotations.NullMarked;
