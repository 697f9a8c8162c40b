/** What other programs are promised over HTTP, asked of the running server. */
@NullMarked
package chat.prosa.api;

import org.jspecify.annotations.NullMarked;
