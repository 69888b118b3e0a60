# The letters of Blora, 2024, entered one after another with the real program, and who has to act,
# until when and how the figures stand after each:
#   cmake -DCLI=jejak-cli -DWORK=folder -P blora_timeline_test.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})

# run(CODE OUT ARGUMENT...): the program ends with CODE; what it printed is in OUT.
function(run code out)
    execute_process(COMMAND ${CLI} --data ${WORK}/office --now 2025-02-03T09:00:00+07:00 --json ${ARGN}
        RESULT_VARIABLE ended OUTPUT_VARIABLE printed ERROR_VARIABLE remarks)
    if(NOT ended STREQUAL code)
        message(FATAL_ERROR "${ARGN} ended with ${ended}:\n${printed}${remarks}")
    endif()
    set(${out} "${printed}" PARENT_SCOPE)
endfunction()

# expect(JSON VALUE PATH...): the member at PATH has VALUE.
function(expect text value)
    string(JSON found GET "${text}" ${ARGN})
    if(NOT found STREQUAL value)
        message(FATAL_ERROR "${ARGN} is ${found}, not ${value}, in\n${text}")
    endif()
endfunction()

# record(STEP JSON HOLDER FUNNEL): the step leads to the holder and to one civil servant there.
function(record step body holder figure)
    file(WRITE ${WORK}/step.json "${body}")
    run(0 answer chain record 33.16-2025-A0001 --step ${step} --file ${WORK}/step.json)
    expect("${answer}" ${holder} holder)
    expect("${answer}" ${step} status)
    run(0 stats stats)
    expect("${stats}" 1 funnel ${figure})
    expect("${stats}" 1 funnel reported)
    expect("${stats}" ON reconciled)
    run(0 shown case show 33.16-2025-A0001)
    expect("${shown}" ${holder} respondents 0 holder)
    set(shown "${shown}" PARENT_SCOPE)
    set(stats "${stats}" PARENT_SCOPE)
endfunction()

# refuse(STEP JSON CODE): exit 3 with the code and a sentence; nothing was recorded.
function(refuse step body code)
    run(0 before dump)
    file(WRITE ${WORK}/step.json "${body}")
    run(3 answer chain record 33.16-2025-A0001 --step ${step} --file ${WORK}/step.json)
    expect("${answer}" ${code} error code)
    string(JSON sentence GET "${answer}" error message)
    string(LENGTH "${sentence}" length)
    if(length LESS 30)
        message(FATAL_ERROR "no sentence: ${answer}")
    endif()
    run(0 after dump)
    if(NOT before STREQUAL after)
        message(FATAL_ERROR "a refused step changed the state")
    endif()
endfunction()

run(0 made init --office 33.16 --name "Inspektorat Kabupaten Blora" --admin "Rina Pelindung" --no-password)
file(WRITE ${WORK}/case.json [=[
{"reports": [{"source": "bawaslu", "number": "004/Reg/LP/PB/Kab/14.10/X/2024", "known": "2024-10-01", "received": "2024-10-02"}],
 "place": "33.16", "channel": "medsos", "narrative": "Membagikan unggahan pasangan calon.",
 "respondents": [{"name": "Sekar Contoh", "nip": "198001012010012905", "kind": "pns", "position": "Kepala Seksi", "job_level": "PENGAWAS",
                  "rank": "III/d", "unit": "Kecamatan Contoh", "agency": "Pemerintah Kabupaten Blora", "region": "33.16",
                  "acts": [{"form": "DS-06", "occurred": "2024-09-25", "place": "33.16"}]}]}]=])
run(0 added case add --file ${WORK}/case.json)
expect("${added}" 33.16-2025-A0001 number)

refuse(recommended "{\"event_date\": \"2024-11-14\"}" invalid_step)
record(received "{\"event_date\": \"2024-10-02\"}" office in_process)
refuse(forwarded "{\"event_date\": \"2024-10-01\"}" invalid_input)
record(forwarded "{\"event_date\": \"2024-10-07\", \"letter_number\": \"112/PM.00.02/K.JT-03/10/2024\", \"letter_date\": \"2024-10-07\",
 \"sent\": \"2024-10-07\", \"channel\": \"pos\", \"institution\": \"Bawaslu Kabupaten Blora\", \"to\": \"bkn\"}" bkn in_process)
expect("${shown}" bkn steps 1 commission)
run(0 waiting chain waiting --kind sent-without-receipt)
expect("${waiting}" 1 total)
expect("${waiting}" bkn waiting 0 holder)
run(0 waiting chain waiting --kind received-without-answer)
expect("${waiting}" 0 total)

record(recommended "{\"event_date\": \"2024-11-14\", \"letter_number\": \"9953/B-AK.02.02/SD/F/2024\", \"letter_date\": \"2024-11-14\",
 \"from\": \"bkn\", \"to\": \"ppk\", \"sanction\": \"HB1\", \"article\": \"Pasal 14 huruf i angka 3 PP 94/2021\"}" ppk recommended)
expect("${stats}" 1 funnel not_followed_up)
expect("${shown}" 2024-12-05 steps 2 due)
expect("${shown}" "PP 94/2021" respondents 0 recommended_sanction regulation)
record(ppk_received "{\"event_date\": \"2024-11-18\", \"letter_number\": \"9953/B-AK.02.02/SD/F/2024\"}" ppk recommended)
run(0 monitor chain monitor)
expect("${monitor}" 1 total)
expect("${monitor}" 2024-11-18 recommendations 0 received)
expect("${monitor}" 2024-12-09 recommendations 0 due)
expect("${monitor}" ON recommendations 0 overdue)
expect("${stats}" 1 funnel overdue)
record(warned "{\"event_date\": \"2024-12-16\", \"letter_number\": \"11001/B-AK.02.02/SD/F/2024\", \"letter_date\": \"2024-12-16\", \"from\": \"bkn\", \"to\": \"ppk\"}" ppk recommended)
run(0 monitor chain monitor)
expect("${monitor}" 1 recommendations 0 warnings)

refuse(sanctioned "{\"event_date\": \"2024-12-20\", \"letter_number\": \"800/451/2024\", \"letter_date\": \"2024-12-20\", \"sanction\": \"HS1\"}" reason_missing)
record(sanctioned "{\"event_date\": \"2024-12-20\", \"letter_number\": \"800/451/2024\", \"letter_date\": \"2024-12-20\", \"sanction\": \"HB1\",
 \"decree\": {\"capacity\": \"pjs\", \"reason\": \"11EC54D9B3B457B1E050640A15026590\"}}" ppk followed_up)
expect("${stats}" 0 funnel not_followed_up)
expect("${shown}" equal respondents 0 decrees 0 comparison)
refuse(sanctioned "{\"event_date\": \"2024-12-21\", \"sanction\": \"HB3\"}" invalid_step)
record(delivered "{\"event_date\": \"2024-12-23\", \"minutes\": \"BA-17/2024\", \"proof\": \"tanda terima 17\"}" ppk followed_up)
expect("${shown}" 2025-01-16 respondents 0 decrees 0 effective)
expect("${shown}" 2026-01-16 respondents 0 decrees 0 ends)
expect("${shown}" 2025-01-16 respondents 0 decrees 0 siasn hukumanTanggal)
record(in_force "{\"event_date\": \"2025-01-16\"}" ppk followed_up)
expect("${shown}" in_force respondents 0 decrees 0 state)
run(0 monitor chain monitor)
expect("${monitor}" 0 total)
run(0 verified verify --deep)
expect("${verified}" ON ok)
message(STATUS "the letters of Blora lead from the report to a decree in force")
