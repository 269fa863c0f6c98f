# Finds a JDK. Sourced by ./moonsong and ./verify; reads files only and starts almost no process, so that a
# start hardly notices. Sets JAVA_HOME and java_version.

java_least=25

# The version text in the `release` file that every JDK since 9 carries; empty when there is none.
java_version_of() {
  local line
  REPLY=
  [ -r "$1/release" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  while IFS= read -r line; do
    case $line in
      JAVA_RUNTIME_VERSION=*) REPLY=${line#*=} && REPLY=${REPLY//\"/} && return ;;
      JAVA_VERSION=*) REPLY=${line#*=} && REPLY=${REPLY//\"/} ;;
    esac
  done <"$1/release"
  [ -n "$REPLY" ]
}

java_is_enough() {
  local major
  java_version_of "$1" || return 1
  major=${REPLY%%[!0-9]*}
  [ "${major:-0}" -ge $java_least ]
}

# The home of a `java` or `javac` found on PATH, behind its symbolic links.
java_home_on_path() {
  REPLY=$(type -P "$1") && REPLY=$(readlink -f "$REPLY") && REPLY=${REPLY%/bin/*}
}

java_places() {
  local command
  places=()
  [ -z "${JAVA_HOME:-}" ] || places+=("$JAVA_HOME")
  for command in javac java; do
    if java_home_on_path $command; then places+=("$REPLY"); fi
  done
  places+=(/usr/lib/jvm/* /opt/* /opt/java/* /opt/jdk/* /usr/local/* /usr/local/lib/jvm/* /usr/java/*
    /Library/Java/JavaVirtualMachines/*/Contents/Home)
  [ -z "${HOME:-}" ] || places+=("$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jabba/jdk/*
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* "$HOME"/jdk*
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home)
}

java_find() {
  local place
  local -a places
  java_places
  for place in "${places[@]}"; do
    if java_is_enough "$place"; then
      export JAVA_HOME=$place
      java_version=$REPLY
      return 0
    fi
  done
  return 1
}

java_missing() {
  echo "Moonsong needs a JDK of version $java_least or newer (with javac), and none was found in JAVA_HOME, on PATH,"
  echo "in /usr/lib/jvm, /opt, ~/.sdkman or ~/.jdks."
  if type -P apt-cache >/dev/null && apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1; then
    echo "Install it with:  sudo apt-get install openjdk-25-jdk-headless"
  else
    echo "This system offers none as a package: get Temurin 25 (a JDK, tar.gz) from https://adoptium.net, unpack it"
    echo "into /opt, and start again; or unpack it anywhere and set JAVA_HOME to its folder."
  fi
} >&2
