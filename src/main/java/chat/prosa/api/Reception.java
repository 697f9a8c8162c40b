package chat.prosa.api;

import java.util.Optional;

import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;

import chat.prosa.api.problem.Problem;
import chat.prosa.id.ChatId;
import chat.prosa.id.Id;

/**
 * The reading of one form: a file, which goes to the disk as it comes, and the chat that it is for. What comes after
 * something wrong is passed over.
 */
final class Reception {

    /**
     * What was read besides the bytes of the file.
     *
     * @param name what the file is called there
     */
    record Form(String name, ChatId chat) {}

    private static final String FILE = "file";
    private static final String CHAT = "chat";

    private final HttpServerRequest request;
    private final AsyncFile file;
    private final long most;
    private final Promise<Form> read = Promise.promise();
    private Optional<String> name = Optional.empty();
    private boolean whole;
    private long size;

    /** @param most how many bytes the file may have */
    Reception(HttpServerRequest request, AsyncFile file, long most) {
        this.request = request;
        this.file = file;
        this.most = most;
    }

    Future<Form> read() {
        file.exceptionHandler(read::tryFail);
        request.exceptionHandler(_ -> refuse(unreadable()));
        request.uploadHandler(this::part);
        request.endHandler(_ -> end());
        begin();
        return read.future().eventually(() -> file.close());
    }

    private void begin() {
        try {
            request.setExpectMultipart(true);
        } catch (ErrorDataDecoderException noBoundary) {
            refuse(unreadable());
        }
        if (request.response().closed()) {
            refuse(unreadable());
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void part(HttpServerFileUpload part) {
        if (!part.name().equals(FILE) || name.isPresent()) {
            refuse(Problem.invalid(part.name(), "Send one file, as '" + FILE + "'."));
        } else {
            name = Optional.of(part.filename());
            part.handler(this::write);
            part.endHandler(_ -> whole = true);
        }
    }

    private void write(Buffer piece) {
        size += piece.length();
        if (size > most) {
            refuse(tooLarge(most));
        }
        if (!read.future().isComplete()) {
            file.write(piece);
            waitForTheDisk();
        }
    }

    private void waitForTheDisk() {
        if (file.writeQueueFull()) {
            request.pause();
            file.drainHandler(_ -> request.resume());
        }
    }

    private void end() {
        if (name.isEmpty()) {
            refuse(Problem.invalid(FILE, "Send one file, as '" + FILE + "'."));
        } else if (!whole) {
            refuse(unreadable());
        } else {
            readFields(name.get(), request.formAttributes());
        }
    }

    private void readFields(String name, MultiMap fields) {
        var chat = Optional.ofNullable(fields.get(CHAT)).flatMap(text -> Id.parse(text, ChatId::new));
        var unknown =
                fields.names().stream().filter(field -> !field.equals(CHAT)).findFirst();
        if (unknown.isPresent()) {
            refuse(Problem.invalid(unknown.get(), "There is no such field."));
        } else if (chat.isEmpty()) {
            refuse(Problem.invalid(CHAT, "It must be an id."));
        } else {
            read.tryComplete(new Form(name, chat.get()));
        }
    }

    private void refuse(Problem problem) {
        read.tryFail(problem.asException());
    }

    private static Problem unreadable() {
        return Problem.malformed("The body must be a whole multipart form.");
    }

    static Problem tooLarge(long most) {
        return Problem.of(413, "too_large", "The file may have at most " + most + " bytes.");
    }
}
