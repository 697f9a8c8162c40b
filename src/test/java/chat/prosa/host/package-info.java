/** A host platform, as small as can be: for the stories, and for whoever tries the embed. */
@NullMarked
package chat.prosa.host;

import org.jspecify.annotations.NullMarked;
