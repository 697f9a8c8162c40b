/** Brings a PostgreSQL server along, for whoever has none at hand. */
@NullMarked
package chat.prosa.embedded;

import org.jspecify.annotations.NullMarked;
