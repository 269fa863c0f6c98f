package app.moonsong.playlist.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.playlist.file.BadLine.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Playlists that are XML or JSON, whole and broken, honest and hostile. */
class MarkupListsTest {
    @TempDir
    Path folder;

    private Kept read(String name, String text) throws IOException {
        return Kept.of(folder.resolve(name), text);
    }

    @Test
    void xspfGivesTracksWithAndWithoutPlaces() throws IOException {
        var kept = read("a.xspf", """
                <?xml version="1.0" encoding="UTF-8"?>
                <playlist version="1" xmlns="http://xspf.org/ns/0/">
                  <title>Evenings</title>
                  <trackList>
                    <track><location>boats/Harbour%20Lights.flac</location><title>A &amp; B</title><creator>C</creator>
                      <album>D</album><duration>185000</duration><extension application="x"><title>No</title></extension></track>
                    <track><title>E</title><duration>5:20</duration></track>
                    <track/>
                  </trackList>
                </playlist>
                """);
        assertThat(kept.lists).containsExactly("Evenings");
        assertThat(kept.told()).containsExactly("C|A & B|D|185|boats/Harbour%20Lights.flac", "|E||320|", "||||");
        assertThat(kept.entries.getFirst().file().orElseThrow().path())
                .contains(folder.resolve("boats/Harbour Lights.flac"));
    }

    @Test
    void brokenXmlGivesItsLineAndAllItsEntries() throws IOException {
        var kept = read("a.asx", """
                <ASX VERSION="3.0">
                  <ENTRY><TITLE>One</TITLE><REF HREF="a.mp3" /></ENTRY>
                  <ENTRY><TITLE>Two & three</TITLE><REF HREF="http://x/?a=1&b=2" /></ENTRY>
                  <entry><title>Four</title><ref href="d.mp3"/></Entry>
                """);
        assertThat(kept.told()).containsExactly("|One|||a.mp3", "|Two & three|||http://x/?a=1&b=2", "|Four|||d.mp3");
        assertThat(kept.bad).singleElement().satisfies(b -> {
            assertThat(b.line()).isEqualTo(3);
            assertThat(b.why()).isEqualTo(Why.BROKEN);
        });
    }

    @Test
    void theListsOfWindowsMediaPlayerGiveTheirMedia() throws IOException {
        var kept = read("a.wpl", """
                <?wpl version="1.0"?>
                <smil><head><title>abc</title></head><body><seq>
                <media src="D:\\음악\\a &amp; b.wav" albumTitle="C" trackTitle="T" trackArtist="A" duration="185000"/>
                </seq></body></smil>
                """);
        assertThat(kept.lists).containsExactly("abc");
        assertThat(kept.told()).containsExactly("A|T|C|185|D:\\음악\\a & b.wav");
        assertThat(kept.entries.getFirst().file().orElseThrow().path()).isEmpty();
    }

    @Test
    void anItunesLibraryGivesItsListsAndLastWhatIsInNone() throws IOException {
        var kept = read("a.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple Computer//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0"><dict>
                <key>Tracks</key><dict>
                  <key>1</key><dict><key>Track ID</key><integer>1</integer><key>Name</key><string>One</string>
                    <key>Total Time</key><integer>185000</integer>
                    <key>Location</key><string>file://localhost/C:/Music/a%20b.mp3</string></dict>
                  <key>2</key><dict><key>Track ID</key><integer>2</integer><key>Name</key><string>Two</string>
                    <key>Artist</key><string>B</string></dict>
                </dict>
                <key>Playlists</key><array>
                  <dict><key>Name</key><string>Library</string><key>Master</key><true/>
                    <key>Playlist Items</key><array><dict><key>Track ID</key><integer>1</integer></dict>
                    <dict><key>Track ID</key><integer>2</integer></dict></array></dict>
                  <dict><key>Name</key><string>Mine</string>
                    <key>Playlist Items</key><array><dict><key>Track ID</key><integer>2</integer></dict>
                    <dict><key>Track ID</key><integer>2</integer></dict></array></dict>
                </array></dict></plist>
                """);
        assertThat(kept.lists).containsExactly("Mine", "Library");
        assertThat(kept.told())
                .containsExactly("B|Two|||", "B|Two|||", "|One||185|file://localhost/C:/Music/a%20b.mp3");
        assertThat(kept.bad).isEmpty();
    }

    @Test
    void theListsOfRhythmboxKeepTheirNames() throws IOException {
        var kept = read("playlists.xml", """
                <?xml version="1.0"?>
                <rhythmdb-playlists>
                  <playlist name="One" type="static"><location>file:///m/a%20b.ogg</location></playlist>
                  <playlist name="Two" type="static"><location>http://x/c</location></playlist>
                </rhythmdb-playlists>
                """);
        assertThat(kept.lists).containsExactly("One", "Two");
        assertThat(kept.told()).containsExactly("||||file:///m/a%20b.ogg", "||||http://x/c");
        assertThat(kept.entries.getFirst().file().orElseThrow().path()).contains(Path.of("/m/a b.ogg"));
    }

    @Test
    void jspfGivesTracksUntilItBreaks() throws IOException {
        var kept = read("a.jspf", """
                {"playlist":{"title":"Evenings","creator":"x","track":[
                {"location":["file:///m/a.ogg","b"],"title":"A","creator":"B","duration":185000,"meta":[{"title":"no"}]},
                {"title":"C"},
                {"title":
                """);
        assertThat(kept.lists).containsExactly("Evenings");
        assertThat(kept.told()).containsExactly("B|A||185|file:///m/a.ogg", "|C|||");
        assertThat(kept.bad).singleElement().satisfies(b -> assertThat(b.why()).isEqualTo(Why.BROKEN));
    }

    @Test
    void entitiesAndTypesOfDocumentsReadNothing() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        var kept = read("a.xspf", """
                <?xml version="1.0"?>
                <!DOCTYPE playlist [<!ENTITY x SYSTEM "%s"><!ENTITY y "yyyy"><!ENTITY z "&y;&y;&y;">]>
                <playlist version="1"><trackList><track><title>a&x;b&z;c</title></track></trackList></playlist>
                """.formatted(secret.toUri()));
        assertThat(kept.told()).singleElement().asString().doesNotContain("secret", "yyyy");
    }
}
