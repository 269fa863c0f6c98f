package app.moonsong.cli;

import app.moonsong.player.Gain;
import app.moonsong.player.Player;
import app.moonsong.player.Preset;
import app.moonsong.player.Tone;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How what is played sounds, as it is written in a command. */
final class SoundOptions {
    private static final int PERCENT = 100;
    static final int MOST_CROSSFADE = 12;
    private static final int MOST_FADE = 2;
    private static final int MOST_PREAMP_DB = 15;

    @Option(
            names = "--gain",
            paramLabel = "off|track|release|auto",
            defaultValue = "AUTO",
            descriptionKey = "play.gain")
    private Gain.Mode gain = Gain.Mode.AUTO;

    @Option(names = "--preamp", paramLabel = "DB", defaultValue = "0", descriptionKey = "play.preamp")
    private double preampDb;

    @Option(names = "--crossfade", paramLabel = "SECONDS", defaultValue = "0", descriptionKey = "play.crossfade")
    private int crossfade;

    @Option(names = "--fade", paramLabel = "SECONDS", defaultValue = "0", descriptionKey = "play.fade")
    private double fade;

    @Option(names = "--speed", paramLabel = "FACTOR", descriptionKey = "play.speed")
    private Optional<Double> speed = Optional.empty();

    @Option(names = "--mono", descriptionKey = "play.mono")
    private boolean mono;

    @Option(names = "--balance", paramLabel = "PERCENT", defaultValue = "0", descriptionKey = "play.balance")
    private int balance;

    @Option(names = "--preset", paramLabel = "PRESET|DB,DB,...", defaultValue = "flat", descriptionKey = "play.preset")
    private String preset = Code.of(Preset.FLAT.name());

    /** Whether all of it can be; what cannot is said. */
    boolean fit(Session session) {
        if (!(Math.abs(preampDb) <= MOST_PREAMP_DB)) {
            session.say("play.bad-preamp", preampDb, MOST_PREAMP_DB);
        } else if (crossfade < 0 || crossfade > MOST_CROSSFADE) {
            session.say("play.bad-crossfade", crossfade, MOST_CROSSFADE);
        } else if (!(fade >= 0 && fade <= MOST_FADE)) {
            session.say("play.bad-fade", fade, MOST_FADE);
        } else if (speed.filter(s -> !(s >= Tone.SLOWEST && s <= Tone.FASTEST)).isPresent()) {
            session.say("play.bad-speed", speed.get(), Tone.SLOWEST, Tone.FASTEST);
        } else if (Math.abs(balance) > PERCENT) {
            session.say("play.bad-balance", balance);
        } else if (CurveValue.read(preset).isEmpty()) {
            session.say("play.bad-preset", preset, Tone.BANDS, Tone.LEAST_DB, Tone.MOST_DB);
        } else {
            return true;
        }
        return false;
    }

    /** Lets a player sound as was asked for, at another speed where none was. */
    void prepare(Player player, double otherwise) {
        player.setGain(new Gain(gain, preampDb));
        player.setCrossfade(Duration.ofSeconds(crossfade));
        player.setFade(Duration.ofMillis(Math.round(fade * 1_000)));
        var bandsDb = CurveValue.read(preset).orElseThrow();
        player.setTone(new Tone(bandsDb, (double) balance / PERCENT, mono, speed.orElse(otherwise)));
    }
}
