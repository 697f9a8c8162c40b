/** What a file is, by what is in it, and how it is handed on without harm. */
@NullMarked
package chat.prosa.api.media;

import org.jspecify.annotations.NullMarked;
