/** What macros are made of, and which can be saved. */
@NullMarked
package chat.prosa.macro;

import org.jspecify.annotations.NullMarked;
