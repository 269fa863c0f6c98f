package app.moonsong.audio;

import app.moonsong.text.NationalEncoding;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repairs text that was written in a national encoding into fields that claim Latin-1. One title is too short to judge
 * by; all texts of an album are judged together.
 */
public final class LegacyText {
    private static final int LAST_BYTE = 0xFF;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private LegacyText() {}

    /**
     * Repairs the tags of the files of one album.
     *
     * @return as many tags in the same order, unchanged where nothing needs repair or nothing is certain
     */
    public static List<Tags> repair(List<Tags> album) {
        var suspects = new ArrayList<byte[]>();
        for (var tags : album) {
            for (var values : tags.values().values()) {
                for (var value : values) {
                    bytes(value).ifPresent(suspects::add);
                }
            }
        }
        return NationalEncoding.judge(suspects)
                .map(encoding -> album.stream()
                        .map(tags -> tags.read(
                                v -> bytes(v).flatMap(encoding::decode).orElse(v)))
                        .toList())
                .orElse(album);
    }

    /**
     * What a text was before it was read as Western, which is Latin-1 or Windows' own.
     *
     * @param charset what it was written in
     * @return empty when the text has other letters, only plain ones, or is not valid in that encoding
     */
    public static Optional<String> meant(String text, Charset charset) {
        var raw = new ByteArrayOutputStream();
        var western = WESTERN.newEncoder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_BYTE && !western.canEncode(c)) {
                return Optional.empty();
            }
            raw.write(c > LAST_BYTE ? Character.toString(c).getBytes(WESTERN)[0] : c);
        }
        try {
            return Optional.of(charset.newDecoder()
                            .decode(ByteBuffer.wrap(raw.toByteArray()))
                            .toString())
                    .filter(read -> !read.equals(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a text that may be wrongly decoded: all characters below 256, one of them above 127. */
    private static Optional<byte[]> bytes(String text) {
        boolean high = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_BYTE) {
                return Optional.empty();
            }
            high |= text.charAt(i) > 0x7F;
        }
        return high ? Optional.of(text.getBytes(StandardCharsets.ISO_8859_1)) : Optional.empty();
    }
}
