# Every target of ours links project_options, and nothing else sets compiler flags.
option(JEJAK_WERROR "Treat warnings as errors" ON)
set(JEJAK_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize=, or empty")

add_library(project_options INTERFACE)
add_library(jejak::project_options ALIAS project_options)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wnull-dereference
    -Wswitch-enum
    $<$<BOOL:${JEJAK_WERROR}>:-Werror>)
# GCC 12 raises these without cause in what it inlines with -O2; the debug build still asks them.
target_compile_options(project_options INTERFACE
    "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-array-bounds;-Wno-restrict;-Wno-null-dereference;-Wno-stringop-overflow;-Wno-maybe-uninitialized>")
target_compile_definitions(project_options INTERFACE JEJAK_VERSION="${PROJECT_VERSION}")
if(JEJAK_SANITIZE)
    target_compile_options(project_options INTERFACE
        -fsanitize=${JEJAK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(project_options INTERFACE -fsanitize=${JEJAK_SANITIZE})
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
