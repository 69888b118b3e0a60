#include "app/cli/output_file.h"

#include "ui/print/safe_file.h"

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

} // namespace

Result<void> writeFile(const std::filesystem::path& file,
                       const std::function<Result<void>(std::ostream&)>& write)
{
    return ui::writeSafely(file, [&](QIODevice& device) -> Result<void> {
        DeviceBuffer buffer(device);
        std::ostream stream(&buffer);
        TRY(write(stream));
        if (!stream)
            return fail(ErrorCode::fileUnwritable, {.file = file.string()});
        return {};
    });
}

} // namespace jejak::app
