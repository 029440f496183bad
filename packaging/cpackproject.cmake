# SPDX-License-Identifier: GPL-3.0-or-later
# Read by CPack itself, once for each kind of package.
include(${CMAKE_CURRENT_LIST_DIR}/sourcedate.cmake)
sourcedate(seconds ${CPACK_STARWRIGHT_SOURCE})
set(ENV{SOURCE_DATE_EPOCH} ${seconds})
