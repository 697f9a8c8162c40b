/** The public contract over HTTP: one resource per noun, under {@code /api/v1}. */
@NullMarked
package chat.prosa.api;

import org.jspecify.annotations.NullMarked;
