// Reads the tags and properties of every audio file below a folder with TagLib, on two threads: what a scan would
// cost that did nothing else. The yardstick of scan.sh.
#include <taglib/fileref.h>
#include <taglib/tag.h>

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

namespace fs = std::filesystem;

static bool isAudio(const fs::path &file) {
  static const std::vector<std::string> endings = {".mp3", ".m4a",  ".mp4", ".flac", ".ogg",
                                                   ".oga", ".opus", ".wav", ".aiff", ".aif"};
  std::string ending = file.extension().string();
  for (char &c : ending) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (const auto &known : endings)
    if (ending == known) return true;
  return false;
}

int main(int count, char **arguments) {
  if (count < 2) return std::fputs("usage: taglib FOLDER [THREADS]\n", stderr), 2;
  std::vector<std::string> files;
  for (const auto &entry : fs::recursive_directory_iterator(arguments[1]))
    if (entry.is_regular_file() && isAudio(entry.path())) files.push_back(entry.path().string());
  std::atomic<size_t> next{0}, read{0}, characters{0};
  std::atomic<long> seconds{0};
  auto loop = [&] {
    for (size_t i; (i = next++) < files.size();) {
      TagLib::FileRef file(files[i].c_str());
      if (file.isNull() || file.tag() == nullptr) continue;
      const TagLib::Tag *tag = file.tag();
      characters += tag->title().size() + tag->artist().size() + tag->album().size() + tag->track();
      if (file.audioProperties() != nullptr) seconds += file.audioProperties()->lengthInSeconds();
      read++;
    }
  };
  std::vector<std::thread> threads;
  for (int i = count > 2 ? std::atoi(arguments[2]) : 2; i > 0; i--) threads.emplace_back(loop);
  for (auto &thread : threads) thread.join();
  std::printf("%zu of %zu files read, %ld seconds of sound, %zu characters\n", read.load(), files.size(), seconds.load(),
              characters.load());
}
