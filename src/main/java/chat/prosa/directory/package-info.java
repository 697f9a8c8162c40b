/**
 * Who and what exists in an organization: its people, projects, service groups and settings, as one immutable snapshot.
 */
@NullMarked
package chat.prosa.directory;

import org.jspecify.annotations.NullMarked;
