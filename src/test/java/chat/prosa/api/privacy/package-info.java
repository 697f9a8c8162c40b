/** What is handed out and forgotten of customers. */
@NullMarked
package chat.prosa.api.privacy;

import org.jspecify.annotations.NullMarked;
