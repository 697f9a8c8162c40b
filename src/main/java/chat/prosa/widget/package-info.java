/** The embed for a host's pages: the one script that they name, and what it asks before it shows anything. */
@NullMarked
package chat.prosa.widget;

import org.jspecify.annotations.NullMarked;
