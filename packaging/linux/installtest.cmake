# SPDX-License-Identifier: GPL-3.0-or-later
# Installs BUILD into the empty folder PREFIX and looks at what came, and that the program there starts.
cmake_minimum_required(VERSION 3.28)

file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX}
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

set(expected ${BIN}/starwright ${LIB}/starwright/starwright-highlighting.so ${LIBEXEC}/starwright/starwright-pdftext ${MAN}/man1/starwright.1 ${DATA}/applications/starwright.desktop
             ${DATA}/icons/hicolor/scalable/apps/starwright.svg)
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
if(NOT "${entry}" STREQUAL "Exec=starwright;Icon=starwright")
    message(FATAL_ERROR "the desktop file names something else: ${entry}")
endif()
