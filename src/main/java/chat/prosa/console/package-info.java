/**
 * The pages for browsers: sign-in, the consultants' console, the firm's pages, the customer area; what happens on them
 * is in the scripts.
 */
@NullMarked
package chat.prosa.console;

import org.jspecify.annotations.NullMarked;
