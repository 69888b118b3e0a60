#include "core/register/text_source.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace jejak::registers {
namespace {

constexpr std::size_t pieceBytes = std::size_t{64} * 1024;

// The bytes Windows-1252 leaves undefined.
constexpr std::string_view undefinedBytes = "\x81\x8D\x8F\x90\x9D";

std::size_t readBytes(std::istream& stream, std::string& into, std::size_t from)
{
    into.resize(from + pieceBytes);
    stream.read(into.data() + from, static_cast<std::streamsize>(pieceBytes));
    const auto got = static_cast<std::size_t>(stream.gcount());
    into.resize(from + got);
    return got;
}

void rewind(std::istream& stream, std::uint64_t offset)
{
    stream.clear();
    stream.seekg(static_cast<std::streamoff>(offset));
}

std::size_t asciiRun(std::string_view bytes, std::size_t from)
{
    std::size_t i = from;
    for (std::uint64_t word = 0; i + sizeof word <= bytes.size(); i += sizeof word) {
        std::memcpy(&word, bytes.data() + i, sizeof word);
        if ((word & 0x8080808080808080U) != 0)
            break;
    }
    while (i < bytes.size() && static_cast<std::uint8_t>(bytes[i]) < 0x80)
        ++i;
    return i;
}

struct Utf8Tally
{
    std::uint64_t whole = 0;
    std::uint64_t broken = 0;
    bool undefined = false; // a byte that Windows-1252 does not know either

    // Counts the sequences of `bytes`; returns how many bytes at its end may be the beginning of
    // a sequence that goes on after them.
    std::size_t count(std::string_view bytes);
};

std::size_t Utf8Tally::count(std::string_view bytes)
{
    std::size_t i = 0;
    while ((i = asciiRun(bytes, i)) < bytes.size()) {
        const auto lead = static_cast<std::uint8_t>(bytes[i]);
        const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        if (i + length > bytes.size())
            return bytes.size() - i;
        undefined = undefined || undefinedBytes.find(bytes[i]) != std::string_view::npos;
        const bool good = isUtf8(bytes.substr(i, length));
        good ? ++whole : ++broken;
        i += good ? length : 1;
    }
    return 0;
}

// Windows-1252 text holds bytes above 127 one by one and UTF-8 never does, so that whichever
// reading is right leaves few of the other's.
DetectedEncoding judge(const Utf8Tally& tally, std::size_t markLength)
{
    if (tally.broken == 0 || markLength > 0 || tally.whole > tally.broken)
        return {TextEncoding::utf8, markLength, tally.broken > 0};
    return {TextEncoding::windows1252, 0, tally.undefined};
}

std::uint32_t unitAt(std::string_view raw, std::size_t i, TextEncoding encoding)
{
    const std::size_t high = encoding == TextEncoding::utf16BigEndian ? 0 : 1;
    return static_cast<std::uint32_t>(static_cast<std::uint8_t>(raw[i + high]) << 8) |
           static_cast<std::uint8_t>(raw[i + 1 - high]);
}

bool isHighSurrogate(std::uint32_t unit)
{
    return (unit & 0xFC00) == 0xD800;
}

bool isLowSurrogate(std::uint32_t unit)
{
    return (unit & 0xFC00) == 0xDC00;
}

void append(std::string& out, std::uint32_t code)
{
    const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
        return;
    }
    if (code < 0x800) {
        byte(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3F));
    } else {
        byte(0xF0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3F));
        byte(0x80 | ((code >> 6) & 0x3F));
    }
    byte(0x80 | (code & 0x3F));
}

struct Utf16Text
{
    std::string text;
    bool damaged = false;
};

Utf16Text fromUtf16(std::string_view raw, TextEncoding encoding)
{
    Utf16Text out;
    out.text.reserve(raw.size());
    out.damaged = raw.size() % 2 != 0;
    for (std::size_t i = 0; i + 1 < raw.size(); i += 2) {
        const std::uint32_t unit = unitAt(raw, i, encoding);
        if (isHighSurrogate(unit) && i + 3 < raw.size() &&
            isLowSurrogate(unitAt(raw, i + 2, encoding))) {
            append(out.text,
                   0x10000 + ((unit & 0x3FF) << 10) + (unitAt(raw, i + 2, encoding) & 0x3FF));
            i += 2;
            continue;
        }
        const bool alone = isHighSurrogate(unit) || isLowSurrogate(unit);
        out.damaged = out.damaged || alone;
        append(out.text, alone ? 0xFFFD : unit);
    }
    return out;
}

// A pair of surrogates must not be cut in two.
std::size_t wholeUtf16(std::string_view raw, TextEncoding encoding)
{
    const std::size_t even = raw.size() - raw.size() % 2;
    if (raw.size() < pieceBytes || !isHighSurrogate(unitAt(raw, even - 2, encoding)))
        return raw.size();
    return even - 2;
}

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::utf16LittleEndian || encoding == TextEncoding::utf16BigEndian;
}

bool hasBrokenUtf16(std::istream& stream, DetectedEncoding encoding)
{
    TextSource source(stream, encoding);
    while (!source.next().empty())
        if (source.damaged())
            return true;
    return false;
}

} // namespace

DetectedEncoding detectEncoding(std::istream& stream)
{
    Utf8Tally tally;
    DetectedEncoding found;
    std::string bytes;
    bool first = true;
    std::size_t kept = 0;
    while (readBytes(stream, bytes, kept) > 0) {
        const std::string_view view = bytes;
        if (first && (view.starts_with("\xFF\xFE") || view.starts_with("\xFE\xFF"))) {
            found.encoding = view.starts_with("\xFF") ? TextEncoding::utf16LittleEndian
                                                      : TextEncoding::utf16BigEndian;
            found.markLength = 2;
            found.damaged = hasBrokenUtf16(stream, found);
            rewind(stream, 0);
            return found;
        }
        if (first && view.starts_with("\xEF\xBB\xBF"))
            found.markLength = 3;
        first = false;
        kept = tally.count(view);
        bytes.erase(0, bytes.size() - kept);
    }
    tally.broken += kept; // the stream ends within a sequence
    rewind(stream, 0);
    return judge(tally, found.markLength);
}

TextSource::TextSource(std::istream& stream, DetectedEncoding encoding)
    : m_stream(stream)
    , m_encoding(encoding)
    , m_fileOffset(encoding.markLength)
{
    rewind(m_stream, m_fileOffset);
}

std::string_view TextSource::next()
{
    readPiece();
    if (m_skip >= m_text.size() && !m_text.empty()) {
        m_skip -= m_text.size();
        readPiece();
    }
    const std::string_view piece = std::string_view(m_text).substr(std::min(m_skip, m_text.size()));
    m_pieceOffset = m_textOffset - piece.size();
    m_skip = 0;
    return piece;
}

void TextSource::readPiece()
{
    readBytes(m_stream, m_raw, 0);
    if (m_pieces.empty() || m_pieces.back().fileOffset < m_fileOffset)
        m_pieces.push_back({m_textOffset, m_fileOffset});
    if (isUtf16(m_encoding.encoding)) {
        const std::size_t whole = wholeUtf16(m_raw, m_encoding.encoding);
        if (whole < m_raw.size())
            rewind(m_stream, m_fileOffset + whole);
        m_raw.resize(whole);
    }
    m_fileOffset += m_raw.size();
    decode();
    m_textOffset += m_text.size();
}

void TextSource::decode()
{
    switch (m_encoding.encoding) {
    case TextEncoding::utf8:
        m_text.swap(m_raw);
        return;
    case TextEncoding::windows1252:
        m_text = fromWindows1252(m_raw);
        return;
    case TextEncoding::utf16LittleEndian:
    case TextEncoding::utf16BigEndian:
        Utf16Text decoded = fromUtf16(m_raw, m_encoding.encoding);
        m_encoding.damaged = m_encoding.damaged || decoded.damaged;
        m_text = std::move(decoded.text);
    }
}

void TextSource::seek(std::uint64_t offset)
{
    const auto after = std::upper_bound(
        m_pieces.begin(), m_pieces.end(), offset,
        [](std::uint64_t wanted, const Piece& p) { return wanted < p.textOffset; });
    const Piece piece = *std::prev(after);
    m_fileOffset = piece.fileOffset;
    m_textOffset = piece.textOffset;
    m_skip = static_cast<std::size_t>(offset - piece.textOffset);
    rewind(m_stream, m_fileOffset);
}

} // namespace jejak::registers
