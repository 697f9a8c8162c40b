/** Prosa's promises, kept by the packaged server in a process of its own, as programs outside see it. */
@NullMarked
package chat.prosa.promise;

import org.jspecify.annotations.NullMarked;
