# Writes OUTPUT, a C++ file with every text file below FOLDER as a string literal, sorted by name,
# and a function NAMESPACE::embeddedFiles() that lists them. Qt's resources are out of reach in core.
file(GLOB_RECURSE files RELATIVE ${FOLDER} ${FOLDER}/*)
list(SORT files)
file(WRITE ${OUTPUT}.new "#include \"core/base/embedded_files.h\"\n\nnamespace ${NAMESPACE} {\n\n"
    "std::span<const jejak::EmbeddedFile> embeddedFiles()\n{\n"
    "    static constexpr jejak::EmbeddedFile files[] = {\n")
foreach(name ${files})
    file(READ ${FOLDER}/${name} text)
    file(APPEND ${OUTPUT}.new "        {\"${name}\", R\"~embed~(${text})~embed~\"},\n")
endforeach()
file(APPEND ${OUTPUT}.new "    };\n    return files;\n}\n\n} // namespace ${NAMESPACE}\n")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
