package chat.prosa.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A server to be measured, with a database of its own in the common PostgreSQL. */
interface Contender {

    String name();

    int port();

    /** Makes the database, and everybody who will call. */
    void prepare() throws IOException, SQLException;

    /**
     * Starts the server, with these options for the virtual machine besides those of the plan; returns when it is
     * ready.
     */
    Program start(List<String> options) throws IOException;

    /** Who will talk with whom. */
    List<Seat> seats();

    /** Session tokens of those who will only be there. */
    List<String> idlers();

    /** What the server's log holds, asked of the database. */
    Log log() throws SQLException;

    /**
     * A log as the database has it.
     *
     * @param messages how many it holds
     * @param brokenChats chats whose numbers have a hole
     */
    record Log(long messages, long brokenChats) {}
}
