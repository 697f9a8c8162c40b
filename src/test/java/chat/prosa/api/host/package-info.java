/** What host platforms' keys open, and what they do not. */
@NullMarked
package chat.prosa.api.host;

import org.jspecify.annotations.NullMarked;
