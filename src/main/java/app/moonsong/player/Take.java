package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import app.moonsong.audio.Samples;
import app.moonsong.audio.Tempo;

/**
 * What an item gives to the tape.
 *
 * @param speed so many frames of the item come in one that is read
 * @param source what the sound is made of
 */
record Take(Loudness sound, double speed, Decoder source) {
    /**
     * Takes over what was opened, to be read at a speed.
     *
     * @param from the first of its frames that is read
     * @param frames at most so many of its frames are
     */
    static Samples paced(Decoder opened, long from, long frames, double speed) throws DecodeException {
        if (from > 0) {
            opened.seek(from);
        }
        try {
            var paced = speed == 1 ? opened : new Tempo(opened, opened.sampleRateHz(), speed);
            return frames == Long.MAX_VALUE ? paced : new Beginning(paced, (long) (frames / speed));
        } catch (DecodeException e) {
            opened.close();
            throw e;
        }
    }
}
