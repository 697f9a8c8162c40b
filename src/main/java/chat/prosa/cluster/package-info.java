/** Several nodes as one: the wires that connect them. */
@NullMarked
package chat.prosa.cluster;

import org.jspecify.annotations.NullMarked;
