package app.moonsong.identify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words for versions in English, Korean, Japanese, French, German and Spanish, folded, up to three to a phrase. */
final class VersionWords {
    static final int LONGEST = 3;
    /** Words that only name a version together with another word; beside one they say nothing more. */
    static final Set<String> CARRIERS = Set.of(
            "version",
            "ver",
            "vers",
            "mix",
            "edit",
            "take",
            "cut",
            "arrangement",
            "arr",
            "fassung",
            "버전",
            "버젼",
            "판",
            "편곡",
            "バージョン",
            "ヴァージョン",
            "版",
            "credit",
            "credits",
            "recording",
            "track");

    /** A word of so many letters is still itself with one of them wrong. */
    private static final int LONG = 8;

    private static final Map<String, Version> PHRASES = new HashMap<>();
    private static final Map<String, Version> LONG_WORDS = new TreeMap<>();
    private static final Set<String> BARE = new HashSet<>();
    private static final Set<String> FIRST = new HashSet<>();

    static {
        bare(
                Version.FILM,
                "film version|movie version|film ver|movie ver|movie edit|film edit|film mix|cinema version|filmversion|"
                        + "filmfassung|kinofassung|version film|version du film|version cinema|version cine|version de pelicula|"
                        + "version pelicula|영화 버전|영화 버젼|영화버전|영화판|映画版|映画 ver|映画バージョン|劇場版");
        bare(
                Version.END_TITLE,
                "end title credit|end title credits|end title|end titles|end credit|end credits|closing credits|"
                        + "closing titles|엔딩 크레딧|엔딩크레딧|엔드 타이틀|엔드타이틀|엔드 크레딧|エンドタイトル|エンドクレジット|エンドロール|"
                        + "abspann|generique de fin|titulos finales|creditos finales");
        put(Version.END_TITLE, "end version|end|ending|ending version|엔딩|エンディング");
        put(Version.OPENING, "opening|opening version|opening titles|오프닝|オープニング|vorspann");
        bare(Version.REPRISE, "reprise|리프라이즈|리프리즈|リプライズ|wiederholung|reprisa");
        put(
                Version.LIVE,
                "live|live version|live at|live in|live from|en vivo|en directo|en concert|en concierto|concert version|"
                        + "live ver|liveversion|version live|라이브|실황|ライブ|ライヴ|ライブ版");
        bare(Version.LIVE, "live version|liveversion");
        bare(Version.DEMO, "demo|demo version|demos|maqueta|데모|デモ");
        bare(
                Version.INSTRUMENTAL,
                "instrumental|instrumental version|instrumentale|instrumentalversion|version instrumentale|"
                        + "version instrumental|연주곡|반주|인스트루멘탈|インストゥルメンタル|インストゥルメンタルバージョン|インスト");
        put(Version.INSTRUMENTAL, "inst|instr|inst version|연주");
        bare(Version.KARAOKE, "karaoke|karaoke version|backing track|off vocal|노래방|가라오케|カラオケ|オフボーカル");
        put(Version.KARAOKE, "mr|minus one|playback");
        bare(Version.REMIX, "remix|remixed|rmx|리믹스|リミックス|mashup|bootleg");
        put(Version.REMIX, "mix|rework|refix|flip|boot|vip|dub|club mix|dub mix");
        bare(Version.COVER, "cover version|coverversion|covered by|cover by|커버|カバー|カヴァー");
        put(Version.COVER, "cover|covers|tribute|tribute version|in the style|made famous by|reprise de");
        bare(
                Version.PIANO,
                "piano version|piano ver|piano solo|solo piano|piano cover|klavierversion|klavierfassung|version piano|"
                        + "version para piano|version al piano|피아노 버전|피아노버전|피아노 솔로|ピアノバージョン|ピアノソロ|ピアノ版");
        put(Version.PIANO, "piano|klavier|피아노|ピアノ|piano arrangement|piano mix");
        put(Version.ACOUSTIC, "acoustic|unplugged|akustik|acoustique|acustico|acustica|어쿠스틱|アコースティック");
        bare(
                Version.ACOUSTIC,
                "acoustic version|acoustic ver|akustikversion|version acoustique|version acustica|어쿠스틱 버전");
        put(Version.ORCHESTRAL, "orchestral|orchestra|symphonic|orchester|orchestre|orquesta|orquestal|오케스트라|オーケストラ");
        bare(Version.ORCHESTRAL, "orchestral version|orchestra version|orchesterversion|오케스트라 버전|オーケストラバージョン");
        bare(Version.MUSIC_BOX, "music box version|music box ver|spieluhr version|오르골|오르골 버전|オルゴール|オルゴールバージョン");
        put(Version.MUSIC_BOX, "music box");
        bare(Version.A_CAPPELLA, "a cappella|acapella|acappella|a capella|아카펠라|アカペラ");
        bare(
                Version.EXTENDED,
                "extended version|extended mix|extended cut|extended edit|extended ver|langversion|version longue|"
                        + "version larga|version extendida|확장판|확장 버전|ロングバージョン|longversion");
        put(Version.EXTENDED, "extended|long version|12 inch|12 mix|lange version|original extended mix");
        put(
                Version.ALTERNATE,
                "alternate|alternative|alt|outtake|unused|rejected|early version|alternative version|얼터네이트");
        bare(Version.ALTERNATE, "alternate version|alternate take|alternate mix|alternativversion|version alternative");
        bare(Version.ALTERED, "nightcore|sped up|slowed reverb|slowed down|chopped and screwed|8d audio");
        put(Version.ALTERED, "slowed|reverb|8d|speed up");
        bare(Version.TUTORIAL, "tutorial|how to play|guitar lesson|piano lesson|piano tutorial|synthesia|reaction|강좌");
        put(Version.TUTORIAL, "lesson|tabs|sheet music|chords");
        bare(
                Version.EDIT,
                "radio edit|radio version|radio mix|single version|single edit|single mix|short version|short ver|tv size|tv ver|"
                        + "tv version|tvサイズ|tv サイズ|radiofassung|version courte|version corta");
        put(Version.EDIT, "edit|short|radio");
        put(Version.VOCAL, "vocal|vocals|vocal version|vocal ver|보컬|보컬 버전|ヴォーカル|ボーカル|gesang|chante");
        put(Version.STUDIO, "studio|studio version|studio ver|studio version duet|스튜디오|スタジオ|スタジオ版|studiofassung");
        put(Version.DUET, "duet|duet version|duo|duett|듀엣|デュエット");
        bare(
                Version.PLAIN,
                "album version|album ver|album mix|original version|original mix|original ver|soundtrack version|lp version|"
                        + "full version|official version|explicit version|score version|albumversion|originalversion|version originale|"
                        + "version original|오리지널 버전|원곡|앨범 버전|オリジナルバージョン|アルバムバージョン");
        put(
                Version.PLAIN,
                "remaster|remastered|remastered version|digital remaster|explicit|clean|mono|stereo|bonus track|bonus|"
                        + "full|album|score|cover art|album art|album cover|front cover|리마스터|リマスター");
    }

    private VersionWords() {}

    private static void put(Version version, String phrases) {
        for (String phrase : phrases.split("\\|", -1)) {
            PHRASES.put(phrase, version);
            if (phrase.length() >= LONG && phrase.indexOf(' ') < 0) {
                LONG_WORDS.put(phrase, version);
            }
            FIRST.add(firstToken(phrase));
        }
    }

    private static String firstToken(String phrase) {
        var script = Script.of(phrase.codePointAt(0));
        int end = 1;
        while (end < phrase.length() && Script.of(phrase.codePointAt(end)) == script) {
            end++;
        }
        return phrase.substring(0, end);
    }

    /** Phrases that mean a version even at the bare end of a title. */
    private static void bare(Version version, String phrases) {
        put(version, phrases);
        BARE.addAll(List.of(phrases.split("\\|", -1)));
    }

    /** Returns the version that a phrase of folded words names, or null. */
    static @org.jspecify.annotations.Nullable Version named(String phrase) {
        return PHRASES.get(phrase);
    }

    /** Returns the version whose name of one long word differs by one letter, or null. */
    static @org.jspecify.annotations.Nullable Version misspelt(String word) {
        if (word.length() < LONG) {
            return null;
        }
        for (var known : LONG_WORDS.entrySet()) {
            if (Edits.likeness(word, known.getKey(), 1 - 1.0 / word.length()) > 0) {
                return known.getValue();
            }
        }
        return null;
    }

    /** Whether a phrase can begin with the word. */
    static boolean begins(String word) {
        return FIRST.contains(word);
    }

    /** Whether the phrase names a version even without brackets or a dash around it. */
    static boolean speaksBare(String phrase) {
        return BARE.contains(phrase);
    }
}
