/**
 * Measures the packaged server from outside, as its clients meet it, beside the barest server that could do the same.
 */
@NullMarked
package chat.prosa.bench;

import org.jspecify.annotations.NullMarked;
