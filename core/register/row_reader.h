#pragma once

#include "core/people/nip.h"
#include "core/register/register_row.h"
#include "core/register/row_recognition.h"

namespace jejak::registers {

// Turns records of a register into rows that are understood. Not thread-safe.
class RowReader
{
public:
    // `today` is the day of the import: a later date in the register is refused.
    RowReader(RegisterHeader header, reference::ReferenceData reference, Date today);

    RowReading read(const CsvRecord& record);

private:
    std::string text(RegisterColumn column) const;
    std::string longText(RegisterColumn column) const;
    std::optional<Date> date(RegisterColumn column);
    void warn(RegisterColumn column, RowWarningCode code, std::string_view value);
    void reject(RegisterColumn column, RowProblemCode code, std::string_view value);
    void rejectDefect(CsvDefect defect);

    void readReport();
    void readRespondent();
    void readNip();
    people::PersonKind readKind(std::string_view nipDigits);
    void readPosition();
    void readEmployer();
    void readPlace();
    void readForm();
    void readMotives();
    void readFollowUp();
    void checkOrder();
    void checkNotBefore(RegisterColumn column, std::optional<Date> date,
                        std::optional<Date> earlier);

    RegisterHeader m_header;
    RowRecognition m_recognition;
    Date m_today;
    const CsvRecord* m_record = nullptr;
    RowReading m_reading;
};

} // namespace jejak::registers
