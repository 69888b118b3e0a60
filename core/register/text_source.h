#pragma once

#include <cstddef>
#include <cstdint>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::registers {

enum class TextEncoding { utf8, windows1252, utf16LittleEndian, utf16BigEndian };

// How the text of a stream is written. `damaged` says that some of its bytes mean nothing in it.
struct DetectedEncoding
{
    TextEncoding encoding = TextEncoding::utf8;
    std::size_t markLength = 0; // bytes of the byte order mark
    bool damaged = false;

    friend bool operator==(const DetectedEncoding&, const DetectedEncoding&) = default;
};

// Reads the whole stream once and rewinds it. A byte order mark decides; without one the text is
// UTF-8 unless it has more broken than whole sequences, and Windows-1252 then.
DetectedEncoding detectEncoding(std::istream& stream);

// The text of a stream as UTF-8, piece by piece. Bytes that mean nothing become U+FFFD, but those
// of damaged UTF-8 stay as they are. The stream must be seekable and outlive this.
class TextSource
{
public:
    TextSource(std::istream& stream, DetectedEncoding encoding);

    // The next piece, valid until the next call; empty at the end.
    std::string_view next();

    // Where the piece last returned begins, in bytes of the UTF-8 text.
    std::uint64_t offset() const { return m_pieceOffset; }

    // Makes next() return a piece that begins at `offset`, which must have been passed before.
    void seek(std::uint64_t offset);

    bool damaged() const { return m_encoding.damaged; }

private:
    struct Piece
    {
        std::uint64_t textOffset;
        std::uint64_t fileOffset;
    };

    void readPiece();
    void decode();

    std::istream& m_stream;
    DetectedEncoding m_encoding;
    std::string m_raw;
    std::string m_text;
    std::vector<Piece> m_pieces; // all read so far, in order
    std::uint64_t m_fileOffset;
    std::uint64_t m_textOffset = 0;
    std::uint64_t m_pieceOffset = 0;
    std::size_t m_skip = 0;
};

} // namespace jejak::registers
