#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace jejak::bench {

// A program that is started without a display and measured from outside.
class Child
{
public:
    Child(const std::filesystem::path& program, const std::vector<std::string>& arguments);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // The next line of its standard output; empty at the end.
    std::string line();

    // The memory it has to itself and its share of what it shares, in MiB.
    double memoryMebibytes() const;

    // Closes its standard input, waits for its end, and returns the CPU seconds it took.
    double finish();

    int exitCode() const { return m_exitCode; }

private:
    pid_t m_process = -1;
    int m_input = -1;
    int m_output = -1;
    int m_exitCode = -1;
};

} // namespace jejak::bench
