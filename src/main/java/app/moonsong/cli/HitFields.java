package app.moonsong.cli;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.AudioNames;
import app.moonsong.audio.TagField;
import app.moonsong.film.Track;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.search.Heard;
import app.moonsong.library.search.SearchHit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is printed of a thing found. The track's own words come before the file's: they are the ones that are right. */
record HitFields(SearchHit hit, Heard heard) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Of which what was heard and said of it is not asked. */
    HitFields(SearchHit hit) {
        this(hit, Heard.NEVER);
    }

    Optional<String> title() {
        return hit.track().map(Track::title).or(() -> tag(TagField.TITLE)).or(() -> hit.file()
                .map(f -> AudioNames.title(f.path())));
    }

    Optional<String> artist() {
        return hit.track().map(Track::artist).filter(a -> !a.isEmpty()).or(() -> tag(TagField.ARTIST));
    }

    Optional<String> composer() {
        return hit.track().map(Track::composer).filter(c -> !c.isEmpty()).or(() -> tag(TagField.COMPOSER));
    }

    Optional<String> album() {
        return tag(TagField.ALBUM);
    }

    Optional<String> genre() {
        return tag(TagField.GENRE);
    }

    Optional<String> year() {
        return tag(TagField.DATE).map(YEAR::matcher).filter(Matcher::find).map(Matcher::group);
    }

    Optional<String> film() {
        return hit.track().map(t -> t.id().film());
    }

    Optional<String> release() {
        return hit.track().map(t -> t.id().release());
    }

    Optional<Integer> position() {
        return hit.track().map(t -> t.id().position());
    }

    Optional<String> id() {
        return hit.track().map(t -> t.id().toString());
    }

    Optional<Duration> length() {
        return audio().map(a -> a.sound().length()).or(() -> hit.track().flatMap(Track::length));
    }

    Optional<String> format() {
        return audio().map(a -> a.sound().format().label());
    }

    Optional<String> bitrate() {
        return audio().map(a -> a.sound().bitrateKbps()).filter(b -> b > 0).map(String::valueOf);
    }

    Optional<String> path() {
        return hit.file().map(f -> f.path().toString());
    }

    Optional<LocalDate> added() {
        return hit.file().map(IndexedFile::added).map(HitFields::day);
    }

    Optional<LocalDate> played() {
        return heard.last().map(HitFields::day);
    }

    int plays() {
        return heard.plays();
    }

    Optional<String> rating() {
        return heard.stars().map(s -> s == s.intValue() ? String.valueOf(s.intValue()) : String.valueOf(s));
    }

    String labels() {
        return String.join(", ", heard.labels());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }

    private Optional<String> tag(TagField field) {
        return audio().map(AudioFile::tags).flatMap(t -> t.text(field));
    }

    private Optional<AudioFile> audio() {
        return hit.file().flatMap(IndexedFile::audio);
    }
}
