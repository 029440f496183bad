# SPDX-License-Identifier: GPL-3.0-or-later
# Writes METAINFO from TEMPLATE, with what TOOL makes of CHANGELOG; called while building.
cmake_minimum_required(VERSION 3.28)
execute_process(COMMAND ${TOOL} appstream ${CHANGELOG}
                OUTPUT_VARIABLE RELEASES OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" "\n  " RELEASES "${RELEASES}")
configure_file(${TEMPLATE} ${METAINFO} @ONLY)
