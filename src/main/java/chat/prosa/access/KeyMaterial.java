package chat.prosa.access;

/** What a signature is checked with. */
public sealed interface KeyMaterial {

    SigningKey.Algorithm algorithm();

    /**
     * A secret that both sides know.
     *
     * @param value the key is its bytes in UTF-8
     */
    record SharedSecret(String value) implements KeyMaterial {

        public static SharedSecret random() {
            return new SharedSecret(Secret.random());
        }

        @Override
        public SigningKey.Algorithm algorithm() {
            return SigningKey.Algorithm.HS256;
        }

        /** Without the secret, lest it gets into a log. */
        @Override
        public String toString() {
            return "SharedSecret[…]";
        }
    }

    /**
     * The public key of a pair.
     *
     * @param spki as X.509 has it, DER in Base64
     */
    record PublicKey(String spki) implements KeyMaterial {
        @Override
        public SigningKey.Algorithm algorithm() {
            return SigningKey.Algorithm.RS256;
        }
    }
}
