package app.moonsong.library.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the rules of smart playlists are kept, changed and taken back. */
class SmartPlaylistsKeptTest extends OnPlaylists {
    private static final SmartRule PIANO = new SmartRule(
            "피아노 length:<3", new SmartOrder.Mixed(9), new SmartLimit(20, Duration.ofMinutes(45), 700_000_000_000L));
    private static final SmartRule RAIN = new SmartRule("label:rain", new SmartOrder.AsFound(), SmartLimit.NONE);

    private Optional<SmartRule> rule(String name) {
        return playlists.named(name).flatMap(SavedPlaylist::rule);
    }

    @Test
    void aRuleIsKeptAsItWasMade() {
        var made = playlists.make("Quiet", "for work", PIANO, "Mood");
        close();
        open();
        assertThat(playlists.named("Quiet")).contains(made);
        assertThat(made).isEqualTo(new SavedPlaylist(made.id(), "Quiet", "Mood", "for work", 0, Optional.of(PIANO)));
    }

    @Test
    void anOrdinaryPlaylistHasNoRule() {
        playlists.make(Wishes.playlist("Rain", "a"), "");
        assertThat(playlists.named("Rain").map(SavedPlaylist::isSmart)).contains(false);
    }

    @Test
    void namesAreUniqueAmongAllPlaylists() {
        playlists.make(Wishes.playlist("Rain", "a"), "");
        var smart = playlists.make("Rain", "", RAIN, "");
        assertThat(smart.name()).isEqualTo("Rain (2)");
        assertThat(playlists.rename(smart.id(), "Rain")).isFalse();
    }

    @Test
    void anotherRuleIsTakenBackAndDoneAgainLikeAnyEdit() {
        long id = playlists.make("Rain", "", RAIN, "").id();
        playlists.rule(id, PIANO);
        playlists.rename(id, "Piano");
        close();
        open();
        assertThat(rule("Piano")).contains(PIANO);
        playlists.undo();
        assertThat(playlists.undo().map(Edited::kind)).contains(Edited.Kind.RULE);
        assertThat(rule("Rain")).contains(RAIN);
        playlists.redo();
        assertThat(rule("Rain")).contains(PIANO);
    }

    @Test
    void whatIsDeletedComesBackWithItsRule() {
        long id = playlists.make("Rain", "", RAIN, "").id();
        playlists.delete(id);
        assertThat(playlists.all()).isEmpty();
        playlists.undo();
        assertThat(rule("Rain")).contains(RAIN);
    }

    @Test
    void aCopyHasTheRuleAndGoesItsOwnWay() {
        long id = playlists.make("Rain", "", RAIN, "").id();
        var copy = playlists.duplicate(id, "Rain");
        playlists.rule(copy.id(), PIANO);
        assertThat(rule("Rain")).contains(RAIN);
        assertThat(rule("Rain (2)")).contains(PIANO);
    }

    @Test
    void longAgoRulesAreForgottenWithTheirEditsAndThoseInUseAreNot() {
        long id = playlists.make("Rain", "", RAIN, "").id();
        for (int i = 0; i < 450; i++) {
            playlists.rule(id, RAIN.asking("label:rain " + i));
        }
        playlists.forgetOldEdits();
        int kept = library.database()
                .read("SELECT count(*) FROM smart_rule", row -> row.getInt(1))
                .getFirst();
        assertThat(kept).isBetween(200, 202);
        assertThat(rule("Rain").map(SmartRule::query)).contains("label:rain 449");
    }
}
