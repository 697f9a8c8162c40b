/** Ordered actions that one quick command runs (rule 14). */
@NullMarked
package chat.prosa.macro;

import org.jspecify.annotations.NullMarked;
