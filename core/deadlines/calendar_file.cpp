#include "core/deadlines/calendar_file.h"

#include <fmt/format.h>

namespace jejak::deadlines {
namespace {

constexpr std::size_t longestLine = 75; // octets, without the line end

// RFC 5545, 3.3.11.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',')
            result += '\\';
        result += c == '\n' ? ' ' : c;
    }
    return result;
}

bool isInsideCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Folded by RFC 5545, 3.1, never inside a character.
void addLine(std::string& file, std::string_view line)
{
    std::size_t room = longestLine;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 1 && isInsideCharacter(line[end]))
            --end;
        file += line.substr(0, end);
        file += "\r\n ";
        line.remove_prefix(end);
        room = longestLine - 1; // the blank counts
    }
    file += line;
    file += "\r\n";
}

std::string basicDate(Date date)
{
    return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string basicInstant(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(instant - day));
    return fmt::format("{}T{:02}{:02}{:02}Z", basicDate(day), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

void addEvent(std::string& file, const DueRow& row, const std::string& stamp, std::string_view mark)
{
    const Date next = std::chrono::sys_days(row.limit.due) + std::chrono::days(1);
    addLine(file, "BEGIN:VEVENT");
    addLine(file, fmt::format("UID:{}-{}@jejak-netral", formatId(row.step), row.limit.code));
    addLine(file, "DTSTAMP:" + stamp);
    addLine(file, "DTSTART;VALUE=DATE:" + basicDate(row.limit.due));
    addLine(file, "DTEND;VALUE=DATE:" + basicDate(next));
    addLine(file, fmt::format("SUMMARY:{}{}{}: {}", escaped(mark), mark.empty() ? "" : " ",
                              escaped(row.number), escaped(row.limit.text)));
    addLine(file, "CATEGORIES:" + escaped(row.limit.code));
    addLine(file, "CLASS:CONFIDENTIAL");
    addLine(file, "TRANSP:TRANSPARENT");
    addLine(file, "END:VEVENT");
}

} // namespace

std::string calendarFile(std::span<const DueRow> rows, Instant made, std::string_view mark)
{
    std::string file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//Jejak Netral//Tenggat//ID");
    addLine(file, "CALSCALE:GREGORIAN");
    addLine(file, "METHOD:PUBLISH");
    const std::string stamp = basicInstant(made);
    for (const DueRow& row : rows)
        addEvent(file, row, stamp, mark);
    addLine(file, "END:VCALENDAR");
    return file;
}

} // namespace jejak::deadlines
