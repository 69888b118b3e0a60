#include "tests/bench/child.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jejak::bench {

Child::Child(const std::filesystem::path& program, const std::vector<std::string>& arguments)
{
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    if (::pipe2(input.data(), O_CLOEXEC) != 0 || ::pipe2(output.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    std::vector<char*> argv;
    std::string name = program.string();
    std::vector<std::string> copies = arguments;
    argv.push_back(name.data());
    for (std::string& argument : copies)
        argv.push_back(argument.data());
    argv.push_back(nullptr);

    m_process = ::fork();
    if (m_process == 0) {
        ::dup2(input[0], STDIN_FILENO);
        ::dup2(output[1], STDOUT_FILENO);
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
        ::execv(name.c_str(), argv.data());
        ::_exit(127);
    }
    ::close(input[0]);
    ::close(output[1]);
    m_input = input[1];
    m_output = output[0];
}

Child::~Child()
{
    if (m_process >= 0)
        finish();
}

std::string Child::line()
{
    std::string text;
    char c = 0;
    while (::read(m_output, &c, 1) == 1 && c != '\n')
        text += c;
    return text;
}

double Child::memoryMebibytes() const
{
    std::ifstream rollup("/proc/" + std::to_string(m_process) + "/smaps_rollup");
    for (std::string line; std::getline(rollup, line);)
        if (line.starts_with("Pss:"))
            return std::stod(line.substr(4)) / 1024;
    return 0;
}

double Child::finish()
{
    ::close(m_input);
    while (!line().empty()) {
        // What it still has to say must not stop it.
    }
    int status = 0;
    rusage usage{};
    ::wait4(m_process, &status, 0, &usage);
    ::close(m_output);
    m_process = -1;
    m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace jejak::bench
