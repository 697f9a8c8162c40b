/** Reading the past: ports for logs, pages and search. */
@NullMarked
package chat.prosa.history;

import org.jspecify.annotations.NullMarked;
