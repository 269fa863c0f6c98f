package app.moonsong.tagging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * ID3v2.2 frames as those of 2.3. Their contents are the same but for the picture's. A frame without a successor would
 * be lost, so it is a refusal.
 */
final class Id3Upgrade {
    private static final int HEADER = 6;
    private static final Map<String, String> SUCCESSORS = successors();

    private Id3Upgrade() {}

    /** The ids of ID3v2.3, section 4, in the order of their predecessors in ID3v2.2. */
    private static Map<String, String> successors() {
        var old =
                "BUF CNT COM CRA ETC EQU GEO IPL LNK MCI MLL PIC POP RVA SLT STC TAL TBP TCM TCO TCR TDA TDY TEN TFT TIM"
                        + " TKE TLA TLE TMT TOA TOF TOL TOR TOT TP1 TP2 TP3 TP4 TPA TPB TRC TRD TRK TSI TSS TT1 TT2 TT3 TXT TXX"
                        + " TYE UFI ULT WAF WAR WAS WCM WCP WPB WXX TCP";
        var young =
                "RBUF PCNT COMM AENC ETCO EQUA GEOB IPLS LINK MCDI MLLT APIC POPM RVAD SYLT SYTC TALB TBPM TCOM TCON"
                        + " TCOP TDAT TDLY TENC TFLT TIME TKEY TLAN TLEN TMED TOPE TOFN TOLY TORY TOAL TPE1 TPE2 TPE3 TPE4 TPOS"
                        + " TPUB TSRC TRDA TRCK TSIZ TSSE TIT1 TIT2 TIT3 TEXT TXXX TYER UFID USLT WOAF WOAR WOAS WCOM WCOP WPUB"
                        + " WXXX TCMP";
        var map = new java.util.HashMap<String, String>();
        var to = young.split(" ");
        var from = old.split(" ");
        for (int i = 0; i < from.length; i++) {
            map.put(from[i], to[i]);
        }
        return Map.copyOf(map);
    }

    static List<Frame> frames(byte[] tag, boolean consent) throws Refused {
        var body = ByteBuffer.wrap(tag);
        if (!consent) {
            throw new Refused(Refusal.OLD_VERSION, "");
        }
        var frames = new ArrayList<Frame>();
        int at = 0;
        while (at + HEADER <= body.limit() && body.get(at) != 0) {
            var id = new String(tag, at, 3, StandardCharsets.US_ASCII);
            int size = (body.getShort(at + 3) & 0xFFFF) << 8 | body.get(at + 5) & 0xFF;
            var successor = SUCCESSORS.get(id);
            if (successor == null || size > body.limit() - at - HEADER || size == 0) {
                throw new Refused(Refusal.OLD_VERSION, "frame " + id + " has no successor");
            }
            var content = Arrays.copyOfRange(tag, at + HEADER, at + HEADER + size);
            frames.add(frame(successor, successor.equals("APIC") ? picture(content) : content));
            at += HEADER + size;
        }
        return frames;
    }

    private static Frame frame(String id, byte[] content) {
        var stored = ByteBuffer.allocate(Id3Tag.HEADER + content.length);
        stored.put(id.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .putShort((short) 0);
        return Id3Content.frame(stored.put(content).array(), 3);
    }

    /** Three letters of a format become a MIME type. */
    private static byte[] picture(byte[] content) {
        var format = new String(content, 1, Math.min(3, content.length - 1), StandardCharsets.US_ASCII);
        var type = format.equals("PNG") ? "image/png" : format.equals("-->") ? "-->" : "image/jpeg";
        var out = new ByteArrayOutputStream();
        out.write(content[0]);
        out.writeBytes((type + "\0").getBytes(StandardCharsets.US_ASCII));
        out.write(content, Math.min(4, content.length), Math.max(0, content.length - 4));
        return out.toByteArray();
    }
}
