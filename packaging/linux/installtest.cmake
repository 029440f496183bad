# SPDX-License-Identifier: GPL-3.0-or-later
# Installs BUILD into the empty folder PREFIX and looks at what came, and that the program there starts.
cmake_minimum_required(VERSION 3.28)

file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX}
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

set(expected ${BIN}/starwright ${LIBEXEC}/starwright/starwright-pdftext ${MAN}/man1/starwright.1
             ${LIB}/starwright/plugins/starwright-highlighting.so ${LIB}/starwright/plugins/starwright-pdf.so
             ${LIB}/starwright/plugins/starwright-sodium.so ${LIB}/starwright/plugins/starwright-zip.so
             ${DATA}/applications/starwright.desktop ${DATA}/icons/hicolor/scalable/apps/starwright.svg
             ${DATA}/metainfo/${ID}.metainfo.xml ${DATA}/mime/packages/starwright.xml
             ${DATA}/bash-completion/completions/starwright ${DATA}/zsh/site-functions/_starwright
             ${DATA}/fish/vendor_completions.d/starwright.fish)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND expected ${DATA}/icons/hicolor/${size}x${size}/apps/starwright.png)
endforeach()
list(SORT expected)
file(GLOB_RECURSE found RELATIVE ${PREFIX} ${PREFIX}/*)
list(SORT found)
if(NOT "${found}" STREQUAL "${expected}")
    message(FATAL_ERROR "installed\n  ${found}\nand not\n  ${expected}")
endif()

execute_process(COMMAND ${PREFIX}/${BIN}/starwright --version
                OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
if(NOT version MATCHES "${VERSION}")
    message(FATAL_ERROR "the installed program says it is '${version}', not ${VERSION}")
endif()

file(STRINGS ${PREFIX}/${DATA}/applications/starwright.desktop entry REGEX "^(Exec|Icon)=")
if(NOT "${entry}" STREQUAL "Exec=starwright %f;Icon=starwright")
    message(FATAL_ERROR "the desktop file names something else: ${entry}")
endif()

# Plugins are found where they are installed; without one, what needs it says so.
function(run status words)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8
                            ${PREFIX}/${BIN}/starwright --data ${PREFIX}/answers.db ${ARGN}
                    RESULT_VARIABLE code OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT code STREQUAL status OR NOT said MATCHES "${words}")
        message(FATAL_ERROR "'${ARGN}' ended with '${code}', not ${status}, or did not say '${words}':\n${said}")
    endif()
endfunction()
file(ARCHIVE_CREATE OUTPUT ${PREFIX}/some.zip PATHS ${CMAKE_CURRENT_LIST_FILE} FORMAT zip)
run(0 "" pack --out ${PREFIX}/pack.pdf)
file(WRITE ${PREFIX}/passphrase "for a test")
run(0 "" export --out ${PREFIX}/mine.locked --passphrase-file ${PREFIX}/passphrase)
run(0 "" restore ${PREFIX}/mine.locked --passphrase-file ${PREFIX}/passphrase)
run(1 "this archive is neither" import ${PREFIX}/some.zip)
file(REMOVE_RECURSE ${PREFIX}/${LIB}/starwright ${PREFIX}/pack.pdf)
run(1 "starwright-pdf, is missing; install again" pack --out ${PREFIX}/pack.pdf)
run(1 "starwright-sodium, is missing; install again" restore ${PREFIX}/mine.locked --passphrase-file ${PREFIX}/passphrase)
run(1 "starwright-zip, is missing; install again" import ${PREFIX}/some.zip)
if(EXISTS ${PREFIX}/pack.pdf)
    message(FATAL_ERROR "half a pack was left behind")
endif()
