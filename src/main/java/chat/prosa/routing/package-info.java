/** Who may attend a project. */
@NullMarked
package chat.prosa.routing;

import org.jspecify.annotations.NullMarked;
