# SPDX-License-Identifier: GPL-3.0-or-later
# What every kind of package says; each system's own is beside its files.
set(CPACK_PACKAGE_NAME starwright)
set(CPACK_PACKAGE_VENDOR Starwright)
set(CPACK_PACKAGE_CONTACT "${STARWRIGHT_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # What is to be packed was built before.
# Folders have the same mode whatever the umask.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STARWRIGHT_SOURCE ${PROJECT_SOURCE_DIR})
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/cpackproject.cmake)

if(WIN32)
    include(windows/package.cmake)
elseif(APPLE)
    include(macos/package.cmake)
else()
    include(linux/deb/package.cmake)
endif()
include(CPack)
