# How Java is called. Sourced by ./moonsong after build.sh.

# Sets `kind`: `cli` for the commands that need neither window nor sound, else `window`; and `lasting` where the work may
# take long.
kind_of() {
  kind=window lasting=
  while [ $# -gt 0 ]; do
    case $1 in
      --help | -h | --version | -V) kind=cli && return ;;
      --home) [ $# -eq 1 ] || shift ;;
      -*) ;;
      scan | identify | review | confirm | reject | none | undo | redo | films | film | order | files | tracklist | search | label | rate | history | tag | control \
        | backup | restore | export | help) kind=cli && return ;;
      playlist)
        kind=cli
        [ "${2:-}" != import ] || lasting=yes
        return
        ;;
      *) return 0 ;;
    esac
    shift
  done
}

# The packages of the window and the sound, looked for once after each build. What makes only the terminal poorer
# stops nothing: `demo` goes on without a window where there is no display.
require_packages() {
  . "$root/src/main/sh/packages.sh"
  if packages_ensure window "$root/target/moonsong-packages.log"; then
    : 2>/dev/null >"$app/packages-seen" || true
  elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exit 3
  fi
}

# Sets `locale_options`. Names of files are bytes; Java reads them rightly only under a UTF-8 locale, and the language
# of the listener is kept also where that locale was never generated.
set_locale() {
  local wanted=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} language
  locale_options=()
  wanted=${wanted%%[.@]*}
  language=${wanted%%_*}
  case $language in
    [a-z][a-z] | [a-z][a-z][a-z])
      locale_options+=("-Duser.language=$language")
      case ${wanted#"$language"} in _[A-Z][A-Z]) locale_options+=("-Duser.country=${wanted#*_}") ;; esac
      ;;
  esac
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] && return
  # All of it: one category whose locale is missing makes Java fall back to ASCII in every one.
  export LC_ALL=C.UTF-8
}

# Sets `java_options` and `class_path` for the kind $1. Without the log options the JVM would write its own warnings
# to stdout, where the data is.
set_java_options() {
  class_path=$app/$(<"$app/classpath")
  class_path=${class_path//:/:$app/}
  java_options=(-Xlog:disable -XX:-UsePerfData)
  if [ -n "${lasting:-}" ]; then
    # A playlist of a million entries: the better compiler is worth its time then, and a collector on all cores less memory.
    java_options+=(-XX:+UseParallelGC -Xmx384m)
  else
    java_options+=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m)
  fi
  [ ! -w "$app/native" ] || java_options+=("-Dorg.bytedeco.javacpp.cachedir=$app/native" "-Djavafx.cachedir=$app/native")
  [ ! -e "$app/native/libsqlitejdbc.so" ] \
    || java_options+=("-Dorg.sqlite.lib.path=$app/native" -Dorg.sqlite.lib.name=libsqlitejdbc.so)
  if [ "$1" = cli ]; then
    # Small nurseries: what is made is short-lived, and every byte touched counts as memory of the process.
    java_options+=(-Xms32m -Xmn24m --enable-native-access=ALL-UNNAMED)
  else
    # Dropping compiled code begins with a whole collection, after which this collector may leave its nursery full for
    # minutes and keep what is made beside it. A window that plays has compiled 8 MB; there is room for 48.
    java_options+=(-XX:-UseCodeCacheFlushing)
    java_options+=(-Xms48m -Xmn24m --module-path "$app/fx" --add-modules "javafx.controls,javafx.media"
      "--enable-native-access=javafx.graphics,javafx.media,ALL-UNNAMED")
  fi
  [ ! -e "$app/$1.aot" ] || [ -n "${training:-}" ] || java_options+=("-XX:AOTCache=$app/$1.aot")
}
