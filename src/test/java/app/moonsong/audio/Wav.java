package app.moonsong.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes WAV files of other kinds than the encoder does: Microsoft's RIFF, EBU Tech 3306. */
public final class Wav {
    private Wav() {}

    public static byte[] of(int coding, int rateHz, int channels, int bits, byte[] samples) {
        return riff("RIFF", new byte[0], format(coding, rateHz, channels, bits), samples, samples.length);
    }

    static byte[] extensible(int rateHz, int channels, int bits, int coding, byte[] samples) {
        var rest = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        rest.putShort((short) 22).putShort((short) bits).putInt(3).putShort((short) coding);
        // The rest of every sub-format's GUID is the same.
        rest.put(new byte[] {0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71});
        var format = Desk.join(format(0xFFFE, rateHz, channels, bits), rest.array());
        return riff("RIFF", new byte[0], format, samples, samples.length);
    }

    static byte[] rf64(int rateHz, int channels, int bits, byte[] samples) {
        var sizes = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
        sizes.putLong(0, samples.length + 80L).putLong(8, samples.length);
        return riff("RF64", chunk("ds64", sizes.array(), 28), format(1, rateHz, channels, bits), samples, 0xFFFF_FFFFL);
    }

    private static byte[] format(int coding, int rateHz, int channels, int bits) {
        var format = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        int frame = channels * bits / 8;
        format.putShort((short) coding)
                .putShort((short) channels)
                .putInt(rateHz)
                .putInt(rateHz * frame);
        return format.putShort((short) frame).putShort((short) bits).array();
    }

    private static byte[] riff(String id, byte[] first, byte[] format, byte[] samples, long stated) {
        var chunks = Desk.join(first, chunk("fmt ", format, format.length), chunk("data", samples, stated));
        long size = id.equals("RIFF") ? chunks.length + 4 : 0xFFFF_FFFFL;
        return Desk.join(Desk.latin1(id), Desk.i32le(size), Desk.latin1("WAVE"), chunks);
    }

    private static byte[] chunk(String id, byte[] content, long stated) {
        return Desk.join(Desk.latin1(id), Desk.i32le(stated), content);
    }
}
