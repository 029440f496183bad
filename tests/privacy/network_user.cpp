// SPDX-License-Identifier: GPL-3.0-or-later
// Never run: what no_network_symbols has to find in it shows that it looks.
#include <netdb.h>
#include <sys/socket.h>

int looksUpAHost();

int looksUpAHost()
{
    addrinfo *found = nullptr;
    return getaddrinfo("localhost", nullptr, nullptr, &found) + socket(AF_INET, SOCK_STREAM, 0);
}
