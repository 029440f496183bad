# SPDX-License-Identifier: GPL-3.0-or-later
# An image to drag the program out of.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Starwright)
set(CPACK_DMG_FORMAT ULFO)
