package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import app.moonsong.audio.Samples;
import app.moonsong.audio.Tempo;

/**
 * What an item gives to the tape.
 *
 * @param speed so many frames of the item come in one that is read
 */
record Take(Samples samples, Loudness loudness, double speed) {
    /** Takes over what was opened, from one of its frames on. */
    static Take of(Decoder opened, long itemFrame, Loudness loudness, double speed) throws DecodeException {
        if (itemFrame > 0) {
            opened.seek(itemFrame);
        }
        if (speed == 1) {
            return new Take(opened, loudness, speed);
        }
        try {
            return new Take(new Tempo(opened, opened.sampleRateHz(), speed), loudness, speed);
        } catch (DecodeException e) {
            opened.close();
            throw e;
        }
    }
}
