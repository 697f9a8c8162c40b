/** Keeps everything in PostgreSQL: the journal, the directory, what is read of the past. */
@NullMarked
package chat.prosa.store;

import org.jspecify.annotations.NullMarked;
