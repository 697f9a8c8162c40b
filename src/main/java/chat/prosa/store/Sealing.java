package chat.prosa.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

import chat.prosa.id.Id;

/** Keeps secrets that have to be known again from whoever gets hold of a copy of the database. */
@Singleton
final class Sealing {

    private static final byte AS_IT_IS = 0;
    private static final byte AES_GCM = 1;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<SecretKey> key;

    @Inject
    Sealing(SealingConfig config) {
        this(config.key());
    }

    Sealing(Optional<String> key) {
        this.key = key.map(Sealing::read);
    }

    /** Whether the key is one is to be known when the server starts, not when somebody needs it. */
    void check(@Observes StartupEvent starting) {}

    /** @param of whose secret it is; it can be opened as nobody else's */
    byte[] seal(String secret, Id of) {
        var plain = secret.getBytes(StandardCharsets.UTF_8);
        return key.map(sealing -> sealed(plain, of, sealing)).orElseGet(() -> kept(AS_IT_IS, new byte[0], plain));
    }

    String open(byte[] kept, Id of) {
        var bytes = ByteBuffer.wrap(kept);
        var plain = bytes.get() == AS_IT_IS ? rest(bytes) : opened(bytes, of);
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static byte[] sealed(byte[] plain, Id of, SecretKey key) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return kept(AES_GCM, nonce, crypt(Cipher.ENCRYPT_MODE, key, nonce, plain, of));
    }

    private byte[] opened(ByteBuffer kept, Id of) {
        var nonce = new byte[NONCE_BYTES];
        kept.get(nonce);
        var right = key.orElseThrow(() -> new IllegalStateException("It was sealed: prosa.secrets.key is missing"));
        return crypt(Cipher.DECRYPT_MODE, right, nonce, rest(kept), of);
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, byte[] text, Id of) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(of.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("It was sealed with another prosa.secrets.key", wrongKey);
        }
    }

    private static byte[] kept(byte how, byte[] nonce, byte[] text) {
        return ByteBuffer.allocate(1 + nonce.length + text.length)
                .put(how)
                .put(nonce)
                .put(text)
                .array();
    }

    private static byte[] rest(ByteBuffer bytes) {
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return rest;
    }

    private static SecretKey read(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("prosa.secrets.key must be " + KEY_BYTES + " bytes in Base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
