/** What customers can ask of a firm: what is kept of them, and to be forgotten. */
@NullMarked
package chat.prosa.api.privacy;

import org.jspecify.annotations.NullMarked;
