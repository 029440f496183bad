// SPDX-License-Identifier: GPL-3.0-or-later
// Holds nothing: a target needs a file to precompile headers for.
