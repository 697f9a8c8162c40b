package chat.prosa.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/**
 * How a transcript is asked for.
 *
 * @param toKeep as a file
 * @param languages those that the caller understands, the best first
 */
record TranscriptWish(Format format, boolean toKeep, List<Locale> languages) {

    /** What a transcript can be written as. */
    enum Format {
        TEXT(MediaType.TEXT_PLAIN, "txt"),
        HTML(MediaType.TEXT_HTML, "html");

        private final String type;
        private final String extension;

        Format(String type, String extension) {
            this.type = type;
            this.extension = extension;
        }

        MediaType type() {
            return MediaType.valueOf(type).withCharset("UTF-8");
        }

        String fileName(String name) {
            return name + "." + extension;
        }
    }

    /** Reads {@code ?format=html&download}; the latter needs no value. */
    static TranscriptWish read(UriInfo address, HttpHeaders headers) {
        var query = address.getQueryParameters();
        var format = Optional.ofNullable(query.getFirst("format"))
                .map(word -> Asked.oneOf("format", word, Format.values()))
                .orElseGet(() -> best(headers.getAcceptableMediaTypes()));
        var toKeep = query.containsKey("download") && !"false".equals(query.getFirst("download"));
        return new TranscriptWish(format, toKeep, headers.getAcceptableLanguages());
    }

    private static Format best(List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(type -> Stream.of(Format.values())
                        .filter(format -> format.type().isCompatible(type)))
                .findFirst()
                .orElse(Format.TEXT);
    }
}
