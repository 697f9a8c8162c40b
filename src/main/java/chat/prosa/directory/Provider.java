package chat.prosa.directory;

/** Who provides an organization's chat (rule 1). Only {@link #NATIVE} lets a chat be opened here. */
public enum Provider {
    NONE,
    NATIVE,
    EXTERNAL
}
