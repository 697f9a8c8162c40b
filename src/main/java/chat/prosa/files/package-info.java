/** Keeps the bytes of attachments, and removes those that nobody sent. */
@NullMarked
package chat.prosa.files;

import org.jspecify.annotations.NullMarked;
