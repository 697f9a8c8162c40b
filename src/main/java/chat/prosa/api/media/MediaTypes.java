package chat.prosa.api.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** The media type of a file, by its first bytes. */
final class MediaTypes {

    /** Office documents and the like are archives of one of these; which of them, only the name tells. */
    private static final Set<MediaType> CONTAINERS =
            Set.of(MediaType.APPLICATION_ZIP, MediaType.application("x-tika-msoffice"));

    /** Tika's names for what it knows too little of. */
    private static final String UNCERTAIN = "x-tika-";

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private MediaTypes() {}

    static String of(Path file, String name) throws IOException {
        var type = byContent(file);
        var named = byName(name);
        var best = CONTAINERS.contains(type) && KNOWN.getMediaTypeRegistry().isSpecializationOf(named, type)
                ? named
                : type;
        return best.getSubtype().startsWith(UNCERTAIN)
                ? MediaType.OCTET_STREAM.toString()
                : best.getBaseType().toString();
    }

    private static MediaType byContent(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return KNOWN.detect(bytes, new Metadata());
        }
    }

    private static MediaType byName(String name) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return KNOWN.detect(null, metadata);
    }
}
