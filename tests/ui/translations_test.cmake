# Fails when a text of the window has no translation: collects the texts of the sources into copies
# of the .ts files and looks for what is missing, unfinished or left over there.
file(MAKE_DIRECTORY ${WORK})
set(failures "")
foreach(name jejak_id jejak_en qt_id)
    set(copy ${WORK}/${name}.ts)
    file(COPY_FILE ${ROOT}/resources/translations/${name}.ts ${copy})
    set(plural "")
    if(name STREQUAL "jejak_en")
        set(plural -pluralonly)
    endif()
    if(NOT name STREQUAL "qt_id")
        execute_process(
            COMMAND ${LUPDATE} -silent -locations none -source-language en ${plural} -I ${ROOT}
                ${ROOT}/ui ${ROOT}/app -ts ${copy}
            COMMAND_ERROR_IS_FATAL ANY)
    endif()
    file(READ ${copy} texts)
    string(REPLACE ";" "," texts "${texts}")
    string(REPLACE "</message>" ";" messages "${texts}")
    foreach(message IN LISTS messages)
        string(REGEX MATCH "<source>(.*)</source>" found "${message}")
        set(source "${CMAKE_MATCH_1}")
        if(message MATCHES "type=\"unfinished\"" OR message MATCHES "<translation></translation>"
           OR message MATCHES "<numerusform></numerusform>")
            string(APPEND failures "${name}: not translated: ${source}\n")
        elseif(message MATCHES "type=\"(vanished|obsolete)\"")
            string(APPEND failures "${name}: no longer used: ${source}\n")
        endif()
    endforeach()
endforeach()
if(failures)
    message(FATAL_ERROR "Build the target update_translations, then translate:\n${failures}")
endif()
