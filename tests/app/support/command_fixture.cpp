#include "tests/app/support/command_fixture.h"

#include "app/cli/command_line.h"

#include <fstream>
#include <sstream>

namespace jejak::test {

std::string Answer::error() const
{
    const auto object = nlohmann::json::parse(out, nullptr, false);
    if (!object.is_object() || !object.contains("error"))
        return {};
    return object["error"]["code"].get<std::string>();
}

Answer CommandFixture::runPlainly(const std::vector<std::string>& arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    const int code = app::runCommandLine(arguments, out, err);
    return {code, out.str(), err.str()};
}

Answer CommandFixture::run(std::vector<std::string> arguments) const
{
    for (const std::string& each : {std::string("--data"), data().string(), std::string("--json"),
                                    std::string("--now"), std::string("2026-11-21T09:00:00+08:00")})
        arguments.push_back(each);
    return runPlainly(arguments);
}

void CommandFixture::init() const
{
    const Answer answer =
        run({"init", "--office", "74.01", "--name", "Inspektorat Kabupaten Kolaka", "--admin",
             "Rina Pelindung", "--no-password"});
    INFO(answer.out << answer.err);
    REQUIRE(answer.code == 0);
}

std::string CommandFixture::addCase() const
{
    const Answer answer =
        run({"case", "add", "--file", writeJson("case.json", sampleCase()).string()});
    INFO(answer.out << answer.err);
    REQUIRE(answer.code == 0);
    return answer.json()["number"];
}

std::filesystem::path CommandFixture::write(const std::string& name, const std::string& text) const
{
    std::filesystem::path file = folder.path() / name;
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

std::filesystem::path CommandFixture::writeJson(const std::string& name,
                                                const nlohmann::json& object) const
{
    return write(name, object.dump());
}

nlohmann::json CommandFixture::sampleCase()
{
    return nlohmann::json::parse(R"({
        "reports": [{"source": "bawaslu", "number": "018/Reg/LP/PB/Kab/28.05/IX/2026",
                     "known": "2026-09-28", "received": "2026-10-02"}],
        "place": "74.01", "channel": "medsos", "narrative": "Membagikan unggahan.",
        "respondents": [{"name": "Farah Nawasena", "nip": "19750412 200003 2 901", "kind": "pns",
                         "position": "Kepala Dinas", "job_level": "JPT_PRATAMA", "rank": "IV/c",
                         "unit": "Dinas Pendidikan", "agency": "Pemerintah Kabupaten Kolaka",
                         "region": "74.01", "motives": ["M1"],
                         "acts": [{"form": "DS-06", "occurred": "2026-09-25",
                                   "place": "74.01"}]}]})");
}

} // namespace jejak::test
