#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace spdlog {
class logger;
}

namespace jejak::app {

// The log of the window program: when it ran, and what the machine said when something failed.
// Errors go in by their code and detail, never with their arguments, so that no name, number or
// path of anybody gets there. One megabyte, and the two before it. Any thread may write.
class LogFile
{
public:
    // A place that cannot be written to makes a log that keeps nothing.
    explicit LogFile(const std::filesystem::path& file);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    void note(std::string_view event);

    // Keeps what the machine did wrong; what people did wrong has no detail and stays out.
    void note(const Error& error);

private:
    std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace jejak::app
