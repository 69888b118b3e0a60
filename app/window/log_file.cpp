#include "app/window/log_file.h"

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace jejak::app {
namespace {

constexpr std::size_t largest = std::size_t{1} << 20;
constexpr std::size_t kept = 2;

spdlog::sink_ptr sinkFor(const std::filesystem::path& file)
{
    try {
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.string(), largest, kept);
    } catch (const spdlog::spdlog_ex&) {
        return std::make_shared<spdlog::sinks::null_sink_mt>();
    }
}

} // namespace

LogFile::LogFile(const std::filesystem::path& file)
    : m_logger(std::make_shared<spdlog::logger>("jejak-netral", sinkFor(file)))
{
    m_logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    m_logger->flush_on(spdlog::level::info);
}

LogFile::~LogFile() = default;

void LogFile::note(std::string_view event)
{
    m_logger->info("{}", event);
}

void LogFile::note(const Error& error)
{
    if (!error.detail.empty() && error.code != ErrorCode::cancelled)
        m_logger->error("{}: {}", name(error.code), error.detail);
}

} // namespace jejak::app
