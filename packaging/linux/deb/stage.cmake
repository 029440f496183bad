# SPDX-License-Identifier: GPL-3.0-or-later
# Before the files become a .deb: what Debian's Policy wants beside them, and what it wants compressed (12.1, 12.7).
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
set(usr ${CPACK_TEMPORARY_DIRECTORY}/usr)
set(documents ${usr}/share/doc/starwright)
file(MAKE_DIRECTORY ${documents})
file(COPY_FILE ${CMAKE_CURRENT_LIST_DIR}/copyright ${documents}/copyright)
execute_process(
    COMMAND ${CPACK_STARWRIGHT_RELEASES} debian ${CPACK_STARWRIGHT_SOURCE}/CHANGELOG.md ${CPACK_PACKAGE_VERSION}
            $ENV{SOURCE_DATE_EPOCH} ${CPACK_PACKAGE_CONTACT}
    OUTPUT_FILE ${documents}/changelog COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND gzip --best --no-name ${documents}/changelog ${usr}/share/man/man1/starwright.1
                COMMAND_ERROR_IS_FATAL ANY)
# Whatever the umask.
file(CHMOD ${documents} DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
     WORLD_READ WORLD_EXECUTE)
file(CHMOD ${documents}/copyright ${documents}/changelog.gz ${usr}/share/man/man1/starwright.1.gz
     PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
