package app.moonsong.tagging;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes that do not change, equal to others by what they hold. */
public final class Bytes {
    private final byte[] held;

    private Bytes(byte[] held) {
        this.held = held;
    }

    /** Takes the bytes over; whoever made them does not change them any more. */
    static Bytes over(byte[] made) {
        return new Bytes(made);
    }

    public static Bytes copyOf(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    public int length() {
        return held.length;
    }

    public byte[] toArray() {
        return held.clone();
    }

    /** The bytes themselves, for those who only read them. */
    byte[] held() {
        return held;
    }

    /** SHA-256 in 64 lower-case hexadecimal digits: by it large ones are kept once. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(held));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(held, bytes.held);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(held);
    }

    @Override
    public String toString() {
        return held.length + " bytes";
    }
}
