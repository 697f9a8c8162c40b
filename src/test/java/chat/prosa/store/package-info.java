/** The store with a real PostgreSQL. */
@NullMarked
package chat.prosa.store;

import org.jspecify.annotations.NullMarked;
