#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what strace saw of a program, and tells of every socket that is not local, every file that was changed
outside the places that it may write to, and every file of the person's own that was read outside of them.

judge_trace.py [--tries] TRACE HOME PLACE…    a PLACE that ends in / is a folder with all in it; --tries: a socket
                                              that was asked for and refused is none
judge_trace.py --self-test                    shows this program traces that have to be told of
"""
import re
import sys

CALL = re.compile(r"^(?:\d+ +)?(?P<name>\w+)\((?P<arguments>.*?)\)? += (?P<result>-?\d+|\?)")
UNFINISHED = re.compile(r"^(?P<process>\d+) +(?P<text>.*) <unfinished \.\.\.>$")
RESUMED = re.compile(r"^(?P<process>\d+) +<\.\.\. \w+ resumed>(?P<text>.*)$")
LOCAL_FAMILIES = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}
CHANGES = {"creat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink", "unlinkat",
           "mkdir", "mkdirat", "rmdir", "mknod", "mknodat", "truncate", "chmod", "fchmodat", "chown", "lchown",
           "fchownat", "utimensat", "setxattr", "lsetxattr"}
# Where writing leaves nothing behind: the process itself, devices, and memory that is shared with the X server.
NOTHING_KEPT = ("/dev/null", "/dev/tty", "/dev/dri/", "/dev/pts/", "/dev/shm/", "/proc/self/", "/memfd:", "/SYSV")


def whole_calls(lines):
    """strace cuts a call in two where another process comes in between."""
    begun = {}
    for line in lines:
        line = line.rstrip("\n")
        if unfinished := UNFINISHED.match(line):
            begun[unfinished["process"]] = unfinished["text"]
        elif resumed := RESUMED.match(line):
            yield f"{resumed['process']} {begun.pop(resumed['process'], '')}{resumed['text']}"
        else:
            yield line


def paths(arguments):
    """The names in a call, made absolute by the folder that -y shows before a relative one."""
    for folder, name in re.findall(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"', arguments):
        yield name if name.startswith("/") or not folder else f"{folder.rstrip('/')}/{name}"


def is_allowed(path, places):
    return path.startswith(NOTHING_KEPT) or any(
        path.startswith(place) or path == place.rstrip("/") if place.endswith("/") else path == place
        for place in places)


def changes(name, arguments):
    if name in ("open", "openat"):
        return re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE", arguments) is not None
    return name in CHANGES


def reads(name, arguments):
    """What lists a folder, as a file dialog does, reads nothing that is in its files."""
    return name in ("open", "openat") and "O_DIRECTORY" not in arguments and "O_PATH" not in arguments


def faults(lines, home, places, tries=False):
    seen = {"calls": 0, "sockets": 0, "changes": 0, "reads": 0}
    found = []
    for line in whole_calls(lines):
        call = CALL.match(line)
        if not call:
            continue
        name, arguments = call["name"], call["arguments"]
        seen["calls"] += 1
        if name in ("socket", "socketpair"):
            seen["sockets"] += 1
            is_none = tries and call["result"] == "-1"
            if arguments.split(",")[0].strip() not in LOCAL_FAMILIES and not is_none:
                found.append(f"a socket that is not local: {line}")
        elif name == "io_uring_setup":
            found.append(f"a way to sockets: {line}")
        elif changes(name, arguments):
            seen["changes"] += 1
            # A call that failed changed nothing; what was tried is told all the same where it is outside.
            found += [f"a file elsewhere: {path}: {line}" for path in paths(arguments)
                      if not is_allowed(path, places) and call["result"] != "-1"]
        elif reads(name, arguments) and call["result"] != "-1":
            seen["reads"] += 1
            found += [f"a file of the person's own: {path}: {line}" for path in paths(arguments)
                      if path.startswith(f"{home}/") and not is_allowed(path, places)]
    return found, seen


def self_test():
    home, places = "/home/me", ["/w/data/", "/w/pack.pdf", "/home/me/cv.txt"]
    good = ['12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3<UNIX-STREAM:[1]>',
            '12 socket(AF_NETLINK, SOCK_RAW, NETLINK_KOBJECT_UEVENT) = 4<NETLINK:[2]>',
            '12 openat(AT_FDCWD</w>, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3</etc/passwd>',
            '12 openat(AT_FDCWD</w>, "data/x.db", O_RDWR|O_CREAT, 0600) = 3</w/data/x.db>',
            '12 rename("/w/data/a", "/w/pack.pdf") = 0',
            '12 mkdir("/w/data", 0700) = 0',
            '12 openat(AT_FDCWD</w>, "/dev/null", O_RDWR) = 3</dev/null>',
            '12 openat(AT_FDCWD</w>, "/home/me/cv.txt", O_RDONLY) = 3</home/me/cv.txt>',
            '12 openat(AT_FDCWD</w>, "/home/me/.fonts.conf", O_RDONLY) = -1 ENOENT (No such file or directory)',
            '12 openat(AT_FDCWD</w>, "/home/me/", O_RDONLY|O_NONBLOCK|O_CLOEXEC|O_DIRECTORY) = 3</home/me>',
            '12 unlink("/elsewhere/gone") = -1 ENOENT (No such file or directory)']
    bad = ['12 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3<TCP:[1]>',
           '12 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = -1 EACCES (Permission denied)',
           '12 io_uring_setup(8, 0x7ffd) = 5',
           '12 openat(AT_FDCWD</w>, "/home/recently-used.xbel", O_RDWR|O_CREAT, 0600) = 3</home/recently-used.xbel>',
           '12 openat(AT_FDCWD</w>, "notes", O_WRONLY|O_CREAT, 0600) = 3</w/notes>',
           '12 openat(9</tmp>, "x", O_WRONLY|O_CREAT, 0600) = 3</tmp/x>',
           '12 rename("/w/data/a", "/w/pack.pdf.old") = 0',
           '12 mkdir("/w/database", 0700) = 0',
           '12 openat(AT_FDCWD</home/me>, "diary.txt", O_RDONLY|O_CLOEXEC) = 3</home/me/diary.txt>',
           '12 symlink("/w/data/x.db", "/tmp/x") = 0']
    split = ['12 socket(AF_INET,  <unfinished ...>', '13 close(3) = 0',
             '12 <... socket resumed>SOCK_STREAM, IPPROTO_TCP) = 3<TCP:[1]>']
    assert faults(good, home, places)[0] == [], faults(good, home, places)
    for line in bad:
        assert len(faults([line], home, places)[0]) == 1, line
    assert len(faults(split, home, places)[0]) == 1, split
    assert [len(faults([line], home, places, tries=True)[0]) for line in bad[:2]] == [1, 0], bad[:2]
    print(f"{len(bad) + 1} traces were told of, {len(good)} were not")


def main():
    if sys.argv[1:] == ["--self-test"]:
        self_test()
        return 0
    tries = sys.argv[1] == "--tries"
    name, home, *places = sys.argv[2:] if tries else sys.argv[1:]
    with open(name, encoding="utf-8", errors="replace") as trace:
        found, seen = faults(trace, home, places, tries)
    print(f"{seen['sockets']} sockets, {seen['changes']} changes of files and {seen['reads']} readings, among "
          f"{seen['calls']} calls")
    for line in found[:40]:
        print(line)
    if not seen["calls"]:
        print("nothing was traced, so this shows nothing")
    return 1 if found or not seen["calls"] else 0


if __name__ == "__main__":
    sys.exit(main())
