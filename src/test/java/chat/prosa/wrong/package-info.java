/** A program that breaks each rule of the architecture once, to show that its test would tell. */
@NullMarked
package chat.prosa.wrong;

import org.jspecify.annotations.NullMarked;
