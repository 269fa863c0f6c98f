package app.moonsong.remote;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.player.Modes;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What plays, as panels and notifications of the desktop show it. */
@EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
class ShownTest extends OnBus {
    @Test
    void theTrackIsShownWithItsPicture() throws Exception {
        var file = file(1, PICTURE);
        player.play(List.of(item(1, file)), 0);
        var shown = bus.runUntil(
                s -> s.startsWith("문 노래") && s.contains("/art/"),
                "playerctl",
                "-p",
                "moonsong",
                "metadata",
                "--format",
                "{{title}}|{{artist}}|{{album}}|{{mpris:length}}|{{mpris:trackid}}|{{xesam:url}}|{{mpris:artUrl}}");
        var parts = shown.split("\\|");
        assertThat(parts)
                .startsWith(
                        "문 노래 1",
                        "Karen O",
                        "Her",
                        "30000000",
                        "'/app/moonsong/item/1'",
                        file.toUri().toASCIIString());
        assertThat(Files.readAllBytes(Path.of(URI.create(parts[6])))).isEqualTo(PICTURE);
    }

    @Test
    void aTrackWithoutAPictureHasTheCoverThatIsDrawnForIt() throws Exception {
        var bare = Encoded.write(dir.resolve("bare.mp3"), Format.MP3, new short[2 * Encoded.rateHz(Format.MP3)]);
        player.restore(List.of(item(1, bare), item(2, file(2, PICTURE))), 0, Duration.ZERO, Modes.PLAIN);
        assertThat(art("문 노래 1")).isEqualTo(DRAWN);
        player.turnToNext();
        assertThat(art("문 노래 2")).isEqualTo(PICTURE);
        Files.write(dir.resolve("cover.jpg"), new byte[] {1, 2, 3});
        player.turnToPrevious();
        assertThat(art("문 노래 1")).containsExactly(1, 2, 3);
    }

    /** The picture of the track that is on, once it is this one. */
    private byte[] art(String title) throws Exception {
        var shown = bus.runUntil(
                s -> s.startsWith(title + "|") && s.contains("/art/"),
                "playerctl",
                "-p",
                "moonsong",
                "metadata",
                "--format",
                "{{title}}|{{mpris:artUrl}}");
        return Files.readAllBytes(Path.of(URI.create(shown.strip().split("\\|")[1])));
    }

    @Test
    void whatBeginsIsAnnouncedOnceWithItsPictureWhileNobodyLooks() throws Exception {
        var shown = new CopyOnWriteArrayList<String>();
        try (var desk = SessionBus.connect(bus.address())) {
            desk.exportObject("/org/freedesktop/Notifications", new Desk(shown));
            desk.requestBusName("org.freedesktop.Notifications");
            playTwo();
            until(s -> s.position().toMillis() > 1_000);
            announces = true;
            player.pause();
            player.resume();
            player.next();
            until(s -> s.index() == 1 && s.position().toMillis() > 500);
            player.previous();
            until(s -> s.index() == 0 && s.position().toMillis() > 1_000);
        }
        assertThat(shown).hasSize(2);
        assertThat(shown.get(0)).matches("0 문 노래 2 Karen O\nHer file:.*/art/.*");
        assertThat(shown.get(1)).matches("7 문 노래 1 Karen O\nHer file:.*/art/.*");
    }

    /** What a desktop that shows notifications was told. */
    private record Desk(List<String> shown) implements NotificationsInterface {
        @Override
        public UInt32 show(
                String program,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expireMs) {
            shown.add(replaces + " " + summary + " " + body + " "
                    + Objects.requireNonNull(hints.get("image-path")).getValue());
            return new UInt32(7);
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/Notifications";
        }
    }
}
