package chat.prosa.gateway;

import java.util.Optional;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Puts the pieces of a frame together, where a sender cut one up. Nearly all come whole, and pass through. */
final class Pieces {

    private ByteBuf earlier = Unpooled.EMPTY_BUFFER;

    /**
     * Adds a piece; with the last one the frame is there.
     *
     * @param limit of bytes to keep; of a frame that is longer one byte more is kept, so that it can be known by that
     */
    Optional<ByteBuf> add(ByteBuf piece, boolean last, int limit) {
        if (last && !earlier.isReadable()) {
            return Optional.of(piece);
        }
        keep(piece, limit);
        return last ? Optional.of(takeAll()) : Optional.empty();
    }

    private void keep(ByteBuf piece, int limit) {
        if (!earlier.isReadable()) {
            earlier = Unpooled.buffer();
        }
        var room = limit + 1 - earlier.readableBytes();
        earlier.writeBytes(piece, piece.readerIndex(), Math.min(room, piece.readableBytes()));
    }

    private ByteBuf takeAll() {
        var all = earlier;
        earlier = Unpooled.EMPTY_BUFFER;
        return all;
    }
}
