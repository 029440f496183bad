# SPDX-License-Identifier: GPL-3.0-or-later
# An installer for one's own account, which takes no administrator, and the same as a plain archive.
set(CPACK_GENERATOR WIX ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Starwright)
set(CPACK_PACKAGE_EXECUTABLES starwright Starwright)
set(CPACK_CREATE_DESKTOP_LINKS "")
set(CPACK_WIX_VERSION 4)
set(CPACK_WIX_INSTALL_SCOPE perUser)
set(CPACK_WIX_UPGRADE_GUID "6f0f4a52-6c4f-4c0e-9d0b-0a5b7d1c3e84") # what a newer version replaces; never to change
set(CPACK_WIX_PRODUCT_ICON ${PROJECT_BINARY_DIR}/packaging/icons/starwright.ico)
configure_file(${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_BINARY_DIR}/LICENSE.txt COPYONLY) # WiX wants the ending
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_BINARY_DIR}/LICENSE.txt)
