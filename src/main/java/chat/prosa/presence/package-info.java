/** Who can be reached: the status a consultant chose, kept apart from whether he is connected. */
@NullMarked
package chat.prosa.presence;

import org.jspecify.annotations.NullMarked;
