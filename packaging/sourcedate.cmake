# SPDX-License-Identifier: GPL-3.0-or-later
# sourcedate(VARIABLE SOURCE): when that source was last changed, in seconds since 1970. What is made of it carries
# this time, so that it is the same wherever and whenever it is made (reproducible-builds.org).
function(sourcedate variable source)
    if(DEFINED ENV{SOURCE_DATE_EPOCH})
        set(${variable} $ENV{SOURCE_DATE_EPOCH} PARENT_SCOPE)
        return()
    endif()
    find_program(GIT git)
    if(GIT AND EXISTS ${source}/.git)
        execute_process(COMMAND ${GIT} -C ${source} log -1 --format=%ct
                        OUTPUT_VARIABLE seconds OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
    if(NOT seconds) # a source that came as an archive
        file(TIMESTAMP ${source}/CHANGELOG.md seconds "%s" UTC)
    endif()
    set(${variable} ${seconds} PARENT_SCOPE)
endfunction()
