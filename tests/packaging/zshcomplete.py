#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types a line into a zsh on a terminal of its own and prints what it offers to complete it with.

zshcomplete.py COMPLETION LINE
"""
import os
import pty
import re
import select
import sys

SETUP = """
PS1='' RPS1='' LISTMAX=10000; unsetopt zle_bracketed_paste 2>/dev/null; unset zle_bracketed_paste
autoload -Uz compinit; compinit -D -u
functions[_starwright]="$(< {file})"
compdef _starwright starwright
zstyle ':completion:*' list-colors ''
compadd() {{
  local -a found
  builtin compadd -O found "$@"
  print -rl -- OFFER:$^found
  builtin compadd "$@"
}}
show() {{ zle list-choices; print DONE }}
zle -N show; bindkey '^X' show
"""


def main(completion, line):
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="dumb", ZDOTDIR="/nonexistent", COLUMNS="200")
        os.execvp("zsh", ["zsh", "-f", "-i"])
    os.write(terminal, (SETUP.format(file=completion) + "print READ''Y\n").encode())
    wait_for(terminal, "READY")
    os.write(terminal, (line + "\x18").encode())
    said = wait_for(terminal, "DONE")
    os.close(terminal)
    os.waitpid(pid, 0)
    print(*dict.fromkeys(re.findall(r"OFFER:([^\r\n]+)", said)), sep="\n")


def wait_for(terminal, word):
    said = ""
    while not re.search(rf"(^|[\r\n]){word}", said):
        ready, _, _ = select.select([terminal], [], [], 60)
        if not ready:
            sys.exit(f"zsh did not answer: {said}")
        said += os.read(terminal, 65536).decode(errors="replace")
    return said


main(*sys.argv[1:])
