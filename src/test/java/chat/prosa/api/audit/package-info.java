/** What is kept of who did what. */
@NullMarked
package chat.prosa.api.audit;

import org.jspecify.annotations.NullMarked;
