// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/coderules.h"

#include "policy/cpptext.h"
#include "policy/qtmodules.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Policy
{

static bool isApplication(const Source &source)
{
    return source.path.startsWith("app/application"_L1) && source.library().isEmpty();
}

/// What each folder may include besides itself and plugins/, which includes nothing of ours.
static const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> folders{
        {u"domain"_s, {}},
        {u"plugins"_s, {}},
        {u"formats"_s, {u"domain"_s}},
        {u"storage"_s, {u"domain"_s}},
        {u"privacy"_s, {}},
        {u"models"_s, {u"domain"_s}},
        {u"highlighting"_s, {u"domain"_s}},
        {u"pack"_s, {u"domain"_s, u"highlighting"_s}},
        {u"widgets"_s, {u"domain"_s, u"models"_s, u"pack"_s, u"highlighting"_s}},
        {u"commandline"_s,
            {u"domain"_s, u"models"_s, u"pack"_s, u"highlighting"_s, u"formats"_s, u"storage"_s, u"privacy"_s}},
    };
    return folders;
}

static bool mayInclude(const Source &source, const QString &include)
{
    if (isApplication(source))
        return true;
    if (source.path == "app/main.cpp"_L1)
        return include == "application.h"_L1;
    const QString target = include.section(u'/', 0, 0);
    return target == source.library() || target == "plugins"_L1 || allowed().value(source.library()).contains(target);
}

Faults arrows(const Source &source)
{
    Faults faults;
    if (!source.isCpp() || source.library().isNull())
        return faults;
    if (!source.library().isEmpty() && !allowed().contains(source.library()))
        faults.append(fault(source, 1, u"the policy knows no folder app/%1"_s.arg(source.library())));
    if (source.library().isEmpty() && !isApplication(source) && source.path != "app/main.cpp"_L1)
        faults.append(fault(source, 1, u"app/ itself holds main.cpp and application*.cpp only"_s));
    for (const Piece &include : takeApart(source.text()).includes) {
        const QString target = include.text.section(u'/', 0, 0);
        const bool ours = allowed().contains(target) || include.text.startsWith("application"_L1)
            || include.text.startsWith("../"_L1);
        if (ours && !mayInclude(source, include.text))
            faults.append(fault(source, include.line, u"may not include %1"_s.arg(include.text)));
    }
    return faults;
}

static QString mayUse(const Source &source, const QString &module)
{
    if (module == "QtNetwork"_L1)
        return u"nothing here talks to a network"_s;
    if (source.library().isNull() || isApplication(source))
        return {};
    if (module == "QtSql"_L1)
        return source.library() == "storage"_L1 ? QString() : u"belongs to storage/"_s;
    return source.library() == "widgets"_L1 || source.path == "app/main.cpp"_L1 ? QString() : u"belongs to widgets/"_s;
}

Faults modules(const Source &source, const QtModules &qt)
{
    Faults faults;
    if (!source.isCpp())
        return faults;
    for (const Piece &include : takeApart(source.text()).includes) {
        const QString module = qt.of(include.text);
        const QString reason = module.isEmpty() ? QString() : mayUse(source, module);
        if (!reason.isEmpty())
            faults.append(fault(source, include.line, u"%1 of %2: %3"_s.arg(include.text, module, reason)));
    }
    return faults;
}

Faults network(const Source &source)
{
    static const QRegularExpression asked(u"Qt6?::Network|COMPONENTS[^)]*\\bNetwork\\b"_s);
    if (!source.path.endsWith("CMakeLists.txt"_L1) && !source.path.endsWith(".cmake"_L1))
        return {};
    const QString text = source.text();
    const QRegularExpressionMatch match = asked.match(text);
    if (!match.hasMatch())
        return {};
    return {fault(source, lineAt(text, match.capturedStart()), u"nothing here talks to a network"_s)};
}

Faults sql(const Source &source)
{
    // Statements as they are written, in capitals or all small; "Select a question" is English.
    static const QRegularExpression statement(
        u"\\b(SELECT\\s+\\S|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|DELETE\\s+FROM\\s|UPDATE\\s+\\w+\\s+SET\\s|PRAGMA\\s+\\w"
        u"|(CREATE|DROP|ALTER)\\s+(\\w+\\s+)?(TABLE|INDEX|VIEW|TRIGGER)\\s|(BEGIN|COMMIT|ROLLBACK)\\b(?!\\s\\w)"
        u"|SAVEPOINT\\s|VACUUM\\b|ATTACH\\s)"
        u"|^\\s*(select\\s.*\\bfrom\\s|insert\\s+into\\s|delete\\s+from\\s|update\\s+\\w+\\s+set\\s|pragma\\s+\\w"
        u"|create\\s+table\\s|drop\\s+table\\s|alter\\s+table\\s)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    Faults faults;
    if (!source.isCpp() || source.library().isNull() || source.library() == "storage"_L1)
        return faults;
    for (const Piece &literal : takeApart(source.text()).literals) {
        if (statement.match(literal.text).hasMatch())
            faults.append(fault(source, literal.line, u"SQL belongs to storage/: %1"_s.arg(literal.text.left(40))));
    }
    return faults;
}

Faults singletons(const Source &source)
{
    static const QRegularExpression everywhere(
        u"\\bstatic\\s[^;(){}=]*\\b(instance|self)\\s*\\(|\\bQ_GLOBAL_STATIC\\b"_s);
    Faults faults;
    if (!source.isCpp())
        return faults;
    const QString code = takeApart(source.text()).code;
    for (const QRegularExpressionMatch &match : everywhere.globalMatch(code))
        faults.append(fault(source, lineAt(code, match.capturedStart()), u"no singletons; pass what is needed"_s));
    return faults;
}

/// Files that may know one system, each for a reason that stands in it.
static bool isSeam(const Source &source)
{
    static const QStringList seams{
        u"app/commandline/process.cpp"_s, // asks in which characters the system speaks
        u"app/commandline/terminal.cpp"_s, // asks how wide the terminal is
        u"app/formats/pdftext/main.cpp"_s, // bounds its own time and memory, where the system can
        u"app/privacy/internet.cpp"_s, // asks the kernel to refuse sockets, where it can
        u"tests/privacy/"_s, // asks for sockets, which only some systems refuse
        u"tests/faults/failingcalls.cpp"_s, // stands before the C library, as Linux allows
        u"tests/pack/tst_pdf.cpp"_s, // writes into a pipe
        u"tests/support/littleroom.h"_s, // fills a device by a limit on the size of files
        u"tests/storage/tst_backups.cpp"_s, // sets the umask, where there is one
        u"tests/storage/tst_database.cpp"_s, // as above
        u"tests/storage/tst_filelock.cpp"_s, // as above
        u"tests/support/ordinaryuser.h"_s, // steps down from root, who may write everywhere
        u"tests/bench/start/"_s, // reads what the X server shows and what Linux says of a process
    };
    return std::ranges::any_of(seams, [&](const QString &seam) { return source.path.startsWith(seam); });
}

/// Calls that POSIX has and C++ has not, by name: a header that every system has may declare them, too.
static Faults posixCalls(const Source &source, const QString &code)
{
    static const QRegularExpression call(
        u"(?<![\\w.>:])(::)?(fork|exec[lv]p?e?|[gs]ete?[ug]id|kill|pipe2?|dup[23]?|f?chmod|f?chown|umask|mkfifo|symlink"
        u"|sysconf|getp?pid|isatty|ioctl|mmap|munmap|nl_langinfo|usleep|nanosleep|gettimeofday|clock_gettime|popen"
        u"|readlink|realpath|[gs]etrlimit|flock|fcntl|fsync|fdatasync|waitpid|sigaction|setenv|unsetenv|mkstemp|mkdtemp"
        u"|gmtime_r|localtime_r|strn?casecmp|prctl)\\s*\\("_s);
    Faults faults;
    for (const QRegularExpressionMatch &match : call.globalMatch(code))
        faults.append(
            fault(source, lineAt(code, match.capturedStart()), u"not every system has %1()"_s.arg(match.captured(2))));
    return faults;
}

Faults platform(const Source &source)
{
    static const QRegularExpression header(
        u"^(unistd|fcntl|pthread|dlfcn|signal|pwd|grp|poll|termios|langinfo|windows|io|direct)\\.h$|^csignal$"
        u"|^(sys|netinet|arpa|net|linux|mach|xcb|X11)/"_s);
    static const QRegularExpression place(u"^(/(proc|dev|usr|etc|tmp|home|var|sys|run)(/|$)|[A-Z]:[/\\\\])"_s);
    Faults faults;
    if (!source.isCpp() || isSeam(source))
        return faults;
    const CppText parts = takeApart(source.text());
    for (const Piece &include : parts.includes) {
        if (header.match(include.text).hasMatch())
            faults.append(fault(source, include.line, u"not every system has %1"_s.arg(include.text)));
    }
    faults += posixCalls(source, parts.code);
    if (source.library().isNull())
        return faults;
    for (const Piece &literal : parts.literals) {
        if (place.match(literal.text).hasMatch())
            faults.append(fault(source, literal.line, u"not every system has %1"_s.arg(literal.text)));
    }
    return faults;
}

} // namespace Policy
