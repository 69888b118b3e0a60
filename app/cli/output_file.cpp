#include "app/cli/output_file.h"

#include "ui/print/safe_file.h"

#include <fstream>
#include <streambuf>

#include <QIODevice>

namespace jejak::app {
namespace {

// Hands what a stream writes to the device, block by block.
class DeviceBuffer final : public std::streambuf
{
public:
    explicit DeviceBuffer(QIODevice& device)
        : m_device(device)
    {
    }

protected:
    std::streamsize xsputn(const char* bytes, std::streamsize size) override
    {
        return m_device.write(bytes, size);
    }

    int_type overflow(int_type character) override
    {
        const char byte = traits_type::to_char_type(character);
        return m_device.write(&byte, 1) == 1 ? character : traits_type::eof();
    }

private:
    QIODevice& m_device;
};

// A device or a pipe is written to; putting a file in its place would remove it.
Result<void> writeThrough(const std::filesystem::path& file,
                          const std::function<Result<void>(std::ostream&)>& write)
{
    std::ofstream stream(file, std::ios::binary);
    if (!stream)
        return fail(ErrorCode::fileUnwritable, {.file = file.string()});
    TRY(write(stream));
    stream.close();
    if (!stream)
        return fail(ErrorCode::fileUnwritable, {.file = file.string()});
    return {};
}

} // namespace

Result<void> writeFile(const std::filesystem::path& file,
                       const std::function<Result<void>(std::ostream&)>& write)
{
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored) && std::filesystem::is_other(file, ignored))
        return writeThrough(file, write);
    return ui::writeSafely(file, [&](QIODevice& device) -> Result<void> {
        DeviceBuffer buffer(device);
        std::ostream stream(&buffer);
        return write(stream); // what the device refused it tells by itself
    });
}

} // namespace jejak::app
