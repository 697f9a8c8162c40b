package chat.prosa.api;

/** The number of an entry, or 0 for the place before the first. */
record Seq(int value) {

    public static Seq fromString(String text) {
        return new Seq(Asked.number("after", text, 0, Integer.MAX_VALUE));
    }
}
